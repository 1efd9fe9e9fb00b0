/** Credentials of ExchangeRate-API. */

import type { Provider } from '#model/provider';

export default {
  name: 'ExchangeRate-API',
  docs: 'https://www.exchangerate-api.com/docs/authentication',
  rules: [
    {
      id: 'exchangerateapi-api-key',
      description: 'An API key of ExchangeRate-API.',
      keyed: {
        names: [
          'exchangerate-api',
          'exchangerate_api',
          'exchangerateapi',
          'exchange_rate_api',
          'exchange-rate-api',
        ],
        value: '[0-9a-f]{24}',
      },
      minEntropy: 2.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query exchange rates on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      verify: 'codes',
      examples: [
        { before: 'EXCHANGERATE_API_API_KEY=', secret: ['32b2', '8fcfed74821', '60adc6a0a'], after: '\n' },
        {
          before: "const exchangerateApiApiKey = '",
          secret: ['68c3', '360c6729d7956', '475784d'],
          after: "';\n",
        },
        {
          before: '<string name="exchangerate_api_api_key">',
          secret: ['377d90', '1a31b665c', '9aa56a7a2'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'EXCHANGERATE_API_API_KEY=your-key-here\n',
        ['EXCHANGERATE_API_API_KEY=', '0f51', 'f9f', '\n'],
        ['checksum: ', 'e49c', '73e685cfadd', '4fb3b1b7f', '\n'],
      ],
    },
    {
      id: 'exchangerateapi-url-key',
      description: 'An API key of ExchangeRate-API in an address.',
      regex: String.raw`exchangerate-api\.com/v[0-9]/([0-9a-f]{24})(?:[^0-9a-zA-Z]|$)`,
      minEntropy: 2.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query exchange rates on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      verify: 'codes',
      examples: [
        {
          before: 'fetch("https://v6.exchangerate-api.com/v6/',
          secret: ['7d1c', '0b93e5f2a8', '4d6e09b7c1'],
          after: '/latest/USD")\n',
        },
        {
          before: 'url: https://v6.exchangerate-api.com/v6/',
          secret: ['b02f', '9ac47d1e5830', 'ca96d7e4'],
          after: '/pair/EUR/GBP\n',
        },
      ],
      counterExamples: [
        ['http', 's://v6.exc', 'hangerate-api', '.com/v6/Y', 'OUR-API-KEY/', 'latest/USD\n'],
        ['https', '://v6.excha', 'ngerate-ap', 'i.com/v6/${k', 'ey}/latest', '/USD\n'],
      ],
    },
  ],
  verify: {
    codes: {
      docs: 'https://www.exchangerate-api.com/docs/supported-codes-endpoint',
      effect: 'counts-quota',
      hosts: ['v6.exchangerate-api.com'],
      request: { method: 'GET', path: '/v6/codes', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/result', equals: 'success' }, verdict: 'live' },
        { json: { pointer: '/error-type', equals: 'invalid-key' }, verdict: 'invalid' },
        { json: { pointer: '/error-type', equals: 'inactive-account' }, verdict: 'restricted' },
        { json: { pointer: '/error-type', equals: 'quota-reached' }, verdict: 'restricted' },
      ],
      cases: [
        {
          request: 'GET https://v6.exchangerate-api.com/v6/codes',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { result: 'success', supported_codes: [['AED', 'UAE Dirham']] } },
          verdict: 'live',
        },
        {
          request: 'GET https://v6.exchangerate-api.com/v6/codes',
          answer: { status: 403, json: { result: 'error', 'error-type': 'invalid-key' } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://v6.exchangerate-api.com/v6/codes',
          answer: { status: 403, json: { result: 'error', 'error-type': 'inactive-account' } },
          verdict: 'restricted',
        },
      ],
    },
  },
} satisfies Provider;
