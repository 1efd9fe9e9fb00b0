/** Credentials of Raven Tools. */

import type { Provider } from '#model/provider';

export default {
  name: 'Raven Tools',
  docs: 'https://raventools.com',
  rules: [
    {
      id: 'raventools-api-key',
      description: 'A Raven Tools API key.',
      keyed: { names: ['raventools', 'raven_tools', 'raven-tools'], value: '(?:[0-9A-F]{16}|[0-9a-f]{16})' },
      minEntropy: 2.5,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read the account’s websites, keywords and rankings',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        { before: 'export RAVENTOOLS_API_KEY="', secret: ['a9cb', '5cf1d976dcea'], after: '"\n' },
        { before: 'ENV RAVENTOOLS_API_KEY ', secret: ['19DE', '12D5C3D5625F'], after: '\n' },
        { before: '  "raventools_api_key": "', secret: ['5adcd', '5ad75f61860'], after: '",\n' },
      ],
      counterExamples: [
        'RAVENTOOLS_API_KEY=your-key-here\n',
        ['RAVENTOOLS_API_KEY=', 'E1BB', '9C3', '\n'],
        ['checksum: ', 'C601', '0A8E5368FE3', '7', '\n'],
      ],
    },
  ],
} satisfies Provider;
