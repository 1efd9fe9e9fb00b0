/** Credentials of CurrencyBeacon (CurrencyScoop). */

import type { Provider } from '#model/provider';

export default {
  name: 'CurrencyBeacon (CurrencyScoop)',
  docs: 'https://currencybeacon.com/api-documentation',
  rules: [
    {
      id: 'currencyscoop-api-key',
      description: 'An API key of CurrencyBeacon, once CurrencyScoop.',
      keyed: {
        names: ['currencyscoop', 'currencybeacon', 'currency_scoop', 'currency_beacon'],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query exchange rates on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: 'client.set("currencyscoop_api_key", "',
          secret: ['qtB2', 'y28ktDzfIAM', '0ai2ZBANMm', '5fG4Z9B'],
          after: '");\n',
        },
        {
          before: '  "currencyscoop_api_key": "',
          secret: ['Vx53A', 'PWYDQzECL', '7BNZJFn6BU', 'ZSVY0hXD'],
          after: '",\n',
        },
        {
          before: "const currencyscoopApiKey = '",
          secret: ['UAmQz', 'zbmo5cn14ozoh', 'ezAFmUSU7Q7', 'Gks'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'CURRENCYSCOOP_API_KEY=your-key-here\n',
        ['CURRENCYSCOOP_API_KEY=', 'XowWzw', 'i', '\n'],
        ['checksum: ', 'o6Xw1D', 'NGEysivn7', 'B0Aumk8lsnsid', 'Kv5L', '\n'],
      ],
    },
  ],
} satisfies Provider;
