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
      verify: 'currencies',
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
  verify: {
    currencies: {
      docs: 'https://currencybeacon.com/api-documentation',
      effect: 'counts-quota',
      hosts: ['api.currencybeacon.com'],
      request: { method: 'GET', path: '/v1/currencies', bearer: '{secret}', query: { type: 'fiat' } },
      clauses: [
        { status: 200, json: { pointer: '/meta/code', equals: 200 }, verdict: 'live' },
        { status: 401, json: { pointer: '/meta/code', equals: 401 }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.currencybeacon.com/v1/currencies?type=fiat',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { meta: { code: 200 }, response: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.currencybeacon.com/v1/currencies?type=fiat',
          answer: { status: 401, json: { meta: { code: 401, error_type: 'auth failed' }, response: [] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
