/** Credentials of Blocknative. */

import type { Provider } from '#model/provider';

export default {
  name: 'Blocknative',
  docs: 'https://docs.blocknative.com/',
  rules: [
    {
      id: 'blocknative-api-key',
      description: 'A Blocknative API key, often in pages.',
      keyed: {
        names: ['blocknative'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read gas prices and transactions in flight on the owner’s quota',
      rotate: 'In the Blocknative account dashboard: delete the key and create another.',
      examples: [
        {
          before: 'export BLOCKNATIVE_API_KEY="',
          secret: ['4b62ed', '90-9c20-090a-', 'e17f-9934', '7d2d05c3'],
          after: '"\n',
        },
        {
          before: 'ENV BLOCKNATIVE_API_KEY ',
          secret: ['b3864', '12e-19f6-6e6', '9-4bfd-bae7', 'f56bc439'],
          after: '\n',
        },
        {
          before: '  "blocknative_api_key": "',
          secret: ['37ef', '0536-5a80-2', 'e91-5a36-', '5a34bb890326'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'BLOCKNATIVE_API_KEY=your-key-here\n',
        ['BLOCKNATIVE_API_KEY=', '91eaa', '28', '\n'],
        ['checksum: ', 'db0d1', '017-03f7-a', '40d-65b3-b6', 'a2471fa397', '\n'],
      ],
    },
  ],
} satisfies Provider;
