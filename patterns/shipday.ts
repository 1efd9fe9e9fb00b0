/** Credentials of Shipday. */

import type { Provider } from '#model/provider';

export default {
  name: 'Shipday',
  docs: 'https://docs.shipday.com/reference/authentication',
  rules: [
    {
      id: 'shipday-api-key',
      description: 'A Shipday API key.',
      keyed: { names: ['shipday'], value: String.raw`[A-Za-z0-9]{10}\.[A-Za-z0-9]{20}` },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change orders, drivers and customers’ addresses',
      rotate: 'In Shipday, My account, Profile: regenerate the API key.',
      examples: [
        {
          before: 'client.set("shipday_api_key", "',
          secret: ['Dcj8mn', 'VUgF.WyGwN', 'ySsGpXFvnb', 'iRxV2'],
          after: '");\n',
        },
        {
          before: '  "shipday_api_key": "',
          secret: ['qtNd', 'nv5Ehk.pKZSE', 'IQmeEXNuWhwvX', '6y'],
          after: '",\n',
        },
        {
          before: "const shipdayApiKey = '",
          secret: ['gK4bp', 'sTBLm.BjZ', 'DBKSUh9avg', 'ezlgF4w'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'SHIPDAY_API_KEY=your-key-here\n',
        ['SHIPDAY_API_KEY=', 'xmdR', 'vJ7', '\n'],
        ['checksum: ', 'QbJ2GN', '1Kyp.dDUTe', 'ing9r3ilG83JK', 'Xx', '\n'],
      ],
    },
  ],
} satisfies Provider;
