/** Credentials of Cloudmersive. */

import type { Provider } from '#model/provider';

export default {
  name: 'Cloudmersive',
  docs: 'https://api.cloudmersive.com/docs/',
  rules: [
    {
      id: 'cloudmersive-api-key',
      description: 'A Cloudmersive API key.',
      keyed: {
        names: ['cloudmersive'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'convert, scan and validate on the owner’s quota',
      rotate: 'In Cloudmersive Management, API keys: delete it and create another.',
      examples: [
        {
          before: 'ENV CLOUDMERSIVE_API_KEY ',
          secret: ['623f39', '21-6dcb-d1a', '4-290e-e1267', '8eff73d'],
          after: '\n',
        },
        {
          before: "cloudmersive_api_key: '",
          secret: ['7e8b2', '951-5a95-5e4', 'c-e2cf-ffc31b', '2824ed'],
          after: "'\n",
        },
        {
          before: 'export CLOUDMERSIVE_API_KEY="',
          secret: ['acf9bb', '8d-d444-0', 'f6a-609f-6c5', 'd544026d9'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'CLOUDMERSIVE_API_KEY=your-key-here\n',
        ['CLOUDMERSIVE_API_KEY=', 'cafad8', '2', '\n'],
        ['checksum: ', 'ef622', '910-8d09-e85c', '-ef30-09e', '45d2cf7e9', '\n'],
      ],
    },
  ],
} satisfies Provider;
