/** Credentials of CoinMarketCap. */

import type { Provider } from '#model/provider';

export default {
  name: 'CoinMarketCap',
  docs: 'https://coinmarketcap.com/api/documentation/v1/',
  rules: [
    {
      id: 'coinmarketcap-api-key',
      description: 'An API key of CoinMarketCap.',
      keyed: {
        names: ['coinmarketcap', 'coin_market_cap', 'x-cmc_pro_api_key', 'cmc_pro_api', 'cmc_api_key'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use up the account’s calls',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'key',
      examples: [
        {
          before: 'client.set("coinmarketcap_api_key", "',
          secret: ['e762', 'a907-c16b-98', '95-e6d7-d90', '19b9ef933'],
          after: '");\n',
        },
        {
          before: '  "coinmarketcap_api_key": "',
          secret: ['a02e5', 'afe-450a-6', '238-8dbe-1', '047ef0a7061'],
          after: '",\n',
        },
        {
          before: "const coinmarketcapApiKey = '",
          secret: ['48591b', 'cf-b3ba-ce', 'b6-8cbf-b12', '93e234d27'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'COINMARKETCAP_API_KEY=your-key-here\n',
        ['COINMARKETCAP_API_KEY=', '59602', 'af', '\n'],
        ['checksum: ', 'db0e', '8405-7c05-', 'c447-ea06', '-4b75c159f105', '\n'],
      ],
    },
  ],
  verify: {
    key: {
      docs: 'https://coinmarketcap.com/api/documentation/v1/#operation/getV1KeyInfo',
      effect: 'none',
      hosts: ['pro-api.coinmarketcap.com'],
      request: { method: 'GET', path: '/v1/key/info', headers: { 'x-cmc_pro_api_key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/data/plan' }, verdict: 'live' },
        { status: 401, json: { pointer: '/status/error_code', equals: 1001 }, verdict: 'invalid' },
      ],
      facts: { limit: '/data/plan/credit_limit_monthly' },
      cases: [
        {
          request: 'GET https://pro-api.coinmarketcap.com/v1/key/info',
          headers: { 'x-cmc_pro_api_key': '{secret}' },
          answer: {
            status: 200,
            json: { data: { plan: { credit_limit_monthly: 120000 }, usage: {} }, status: { error_code: 0 } },
          },
          verdict: 'live',
          facts: { limit: '120000' },
        },
        {
          request: 'GET https://pro-api.coinmarketcap.com/v1/key/info',
          answer: {
            status: 401,
            json: { status: { error_code: 1001, error_message: 'This API Key is invalid.' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
