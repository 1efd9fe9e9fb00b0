/** Credentials of StockData.org. */

import type { Provider } from '#model/provider';

export default {
  name: 'StockData.org',
  docs: 'https://www.stockdata.org/documentation',
  rules: [
    {
      id: 'stockdata-api-token',
      description: 'A StockData.org API token.',
      keyed: { names: ['stockdata', 'stock_data.org'], value: '[A-Za-z0-9]{40}' },
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read stock prices and news on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'client.set("stockdata_api_token", "',
          secret: ['dWmOe', 'VG70PH51c', 'Y4ZMTHJadAC', 'mFhu4C7Jc', 'KLgPzr'],
          after: '");\n',
        },
        {
          before: '  "stockdata_api_token": "',
          secret: ['HWMT', 'Xdleb3OybUTWn', 'DUkXrTiCSrHd', 'Alot15fKiDO'],
          after: '",\n',
        },
        {
          before: "const stockdataApiToken = '",
          secret: ['qqIRY7', 'igOs6mPbsWiWB', 'oHfuKBzK8l', 'rhaaMpwz67n'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'STOCKDATA_API_TOKEN=your-key-here\n',
        ['STOCKDATA_API_TOKEN=', '2QIz', '3t0', '\n'],
        ['checksum: ', 'mQU3i', '1rW8eonry58m', '6oomFBNK6y6q', 'AorHIM6U1gZ', '\n'],
      ],
    },
  ],
} satisfies Provider;
