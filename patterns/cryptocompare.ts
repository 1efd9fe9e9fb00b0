/** Credentials of CryptoCompare. */

import type { Provider } from '#model/provider';

export default {
  name: 'CryptoCompare',
  docs: 'https://min-api.cryptocompare.com/documentation',
  rules: [
    {
      id: 'cryptocompare-api-key',
      description: 'An API key of CryptoCompare (CoinDesk Data).',
      keyed: { names: ['cryptocompare', 'crypto_compare', 'crypto-compare'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query cryptocurrency prices on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: 'export CRYPTOCOMPARE_API_KEY="',
          secret: [
            'e37c09',
            'adfdd08c0be4',
            'f724aaa2502',
            '63c378c9d3',
            'bc13bdb4cc',
            'a7386e63e1',
            '7cc0f',
          ],
          after: '"\n',
        },
        {
          before: 'ENV CRYPTOCOMPARE_API_KEY ',
          secret: [
            'e06ee9',
            '8984f45051',
            '6cc6b74036',
            'fc3c0c5f2a',
            '437bcc419ceb3',
            'af5a982709',
            'f5642',
          ],
          after: '\n',
        },
        {
          before: '  "cryptocompare_api_key": "',
          secret: ['9856', 'bab9808045028', '23a957b558', '3c57e19633df', 'e16b92fb067ef', '47e1ad15b38c'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'CRYPTOCOMPARE_API_KEY=your-key-here\n',
        ['CRYPTOCOMPARE_API_KEY=', 'ebb75', '51', '\n'],
        [
          'checksum: ',
          '5a47',
          '777e17b034198',
          'f6c1165726242',
          '3855e6153',
          'd693b94667d',
          '34d1903fe39c',
          'ac',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
