/** Credentials of Geocodify. */

import type { Provider } from '#model/provider';

export default {
  name: 'Geocodify',
  docs: 'https://geocodify.com/docs',
  rules: [
    {
      id: 'geocodify-api-key',
      description: 'An API key of Geocodify.',
      keyed: { names: ['geocodify'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query addresses on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: '  "geocodify_api_key": "',
          secret: ['c185', '843119f6daf', 'dbff6f8d69db', '10b786a0e4c', '56'],
          after: '",\n',
        },
        {
          before: 'export GEOCODIFY_API_KEY="',
          secret: ['3622f', '5277fddaec', '86e7dcdfb7d', '31544f7b9fd1', '33'],
          after: '"\n',
        },
        {
          before: 'client.set("geocodify_api_key", "',
          secret: ['60e7e1', '920e70b3ba45', 'd813aaeeb2', '9527e910f1', '9c'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'GEOCODIFY_API_KEY=your-key-here\n',
        ['GEOCODIFY_API_KEY=', '22ba7', '81', '\n'],
        ['checksum: ', 'e2fc', '7d23efb135e4f', 'b71734dc19', '808211ae84', 'f19', '\n'],
      ],
    },
  ],
} satisfies Provider;
