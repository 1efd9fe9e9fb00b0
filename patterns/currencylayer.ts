/** Credentials of currencylayer. */

import type { Provider } from '#model/provider';

export default {
  name: 'currencylayer',
  docs: 'https://currencylayer.com/documentation',
  rules: [
    {
      id: 'currencylayer-access-key',
      description: 'An access key of currencylayer.',
      keyed: { names: ['currencylayer', 'currency_layer'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query exchange rates on the owner’s quota',
      rotate: 'On the currencylayer dashboard: reset the access key.',
      examples: [
        {
          before: 'client.set("currencylayer_access_key", "',
          secret: ['ed082e', '32f17c200ac', '43edf2422de2', '273'],
          after: '");\n',
        },
        {
          before: '  "currencylayer_access_key": "',
          secret: ['eac5a3', '858b086ba', 'e7d05baf3', '7c6051ba'],
          after: '",\n',
        },
        {
          before: "const currencylayerAccessKey = '",
          secret: ['29b001', '7abdf9bba8', '8a0ec31df', '2ef5d84'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'CURRENCYLAYER_ACCESS_KEY=your-key-here\n',
        ['CURRENCYLAYER_ACCESS_KEY=', '3c2d5', '3e', '\n'],
        ['checksum: ', '096c6', 'd22bb7165', '816232f9d', 'a96095467', '\n'],
      ],
    },
  ],
} satisfies Provider;
