/** Credentials of Bitstamp. */

import type { Provider } from '#model/provider';

export default {
  name: 'Bitstamp',
  docs: 'https://www.bitstamp.net/api/',
  rules: [
    {
      id: 'bitstamp-api-secret',
      description: 'An API secret of Bitstamp.',
      keyed: { names: ['bitstamp'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'trade, and withdraw where the key allows it',
      rotate: 'In Settings, API access: delete the key and create another.',
      examples: [
        {
          before: "const bitstampApiSecret = '",
          secret: ['6tmC', 'EVuXBm6qzmLZN', 'xzIk6cvNXD9QK', 'v0'],
          after: "';\n",
        },
        {
          before: 'client.set("bitstamp_api_secret", "',
          secret: ['LmLIGu', 'AXk2D6AbJmm', 'beW5HGcIWT', 'Ewgu3'],
          after: '");\n',
        },
        {
          before: 'BITSTAMP_API_SECRET=',
          secret: ['dAKtX', 'fu5991xv6', 'luExVuuwJe', '8CRB6kkc'],
          after: '\n',
        },
      ],
      counterExamples: [
        'BITSTAMP_API_SECRET=your-key-here\n',
        ['BITSTAMP_API_SECRET=', 'Mjvsw', 'I8', '\n'],
        ['checksum: ', '8E3k', 'CSNpqFJhG9MQ2', 'Gpyg3K7nUC', 'IwOKQ', '\n'],
      ],
    },
  ],
} satisfies Provider;
