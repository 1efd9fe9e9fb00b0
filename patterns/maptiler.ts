/** Credentials of MapTiler. */

import type { Provider } from '#model/provider';

export default {
  name: 'MapTiler',
  docs: 'https://docs.maptiler.com/cloud/api/authentication-key/',
  rules: [
    {
      id: 'maptiler-api-key',
      description: 'A key of MapTiler.',
      keyed: { names: ['maptiler'], value: '[A-Za-z0-9]{20}' },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'use maps at the account’s cost',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        { before: 'ENV MAPTILER_API_KEY ', secret: ['Bqnbcj', '5BoPFPApBRj', 'Ks5'], after: '\n' },
        { before: "maptiler_api_key: '", secret: ['eLcRY', 'dveKSDTPPXgt', 'SWF'], after: "'\n" },
        { before: 'export MAPTILER_API_KEY="', secret: ['31Supw', 'cSIYiL8qLqg', 'NCd'], after: '"\n' },
      ],
      counterExamples: [
        'MAPTILER_API_KEY=your-key-here\n',
        ['MAPTILER_API_KEY=', 'Axl2O', 'k5', '\n'],
        ['checksum: ', 'gimpnC', 'OsnFyUwYqZ', 'CtLm', '\n'],
      ],
    },
  ],
} satisfies Provider;
