/** Credentials of CurrencyFreaks. */

import type { Provider } from '#model/provider';

export default {
  name: 'CurrencyFreaks',
  docs: 'https://currencyfreaks.com/documentation.html',
  rules: [
    {
      id: 'currencyfreaks-api-key',
      description: 'An API key of CurrencyFreaks.',
      keyed: { names: ['currencyfreaks', 'currency_freaks'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query exchange rates on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: '<string name="currencyfreaks_api_key">',
          secret: ['17c2', '92ba312ea', '4f6b2dbc565e', 'e5d9092'],
          after: '</string>\n',
        },
        {
          before: 'CURRENCYFREAKS_API_KEY=',
          secret: ['113bb4', '1cc5a862e', '4f638f6ea1361', 'b18b'],
          after: '\n',
        },
        {
          before: "currencyfreaks_api_key: '",
          secret: ['78060', '67b459e573e', '285cdbc1db7', '6dfa7'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'CURRENCYFREAKS_API_KEY=your-key-here\n',
        ['CURRENCYFREAKS_API_KEY=', '43d70', '13', '\n'],
        ['checksum: ', '30db', 'c94cd21d9ca5', 'a12d12f303db', '876d', '\n'],
      ],
    },
  ],
} satisfies Provider;
