/** Credentials of ZenRows. */

import type { Provider } from '#model/provider';

export default {
  name: 'ZenRows',
  docs: 'https://docs.zenrows.com/',
  rules: [
    {
      id: 'zenrows-api-key',
      description: 'A ZenRows API key.',
      keyed: { names: ['zenrows'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'scrape pages on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'details',
      examples: [
        {
          before: 'ZENROWS_API_KEY=',
          secret: ['2686ca', 'e8aae319a3fb', '20b36011877c6', '6b6a48266'],
          after: '\n',
        },
        {
          before: "const zenrowsApiKey = '",
          secret: ['43e1d5', '9a483e8acba9b', '97d23d67aa45', 'ec625c87e'],
          after: "';\n",
        },
        {
          before: '<string name="zenrows_api_key">',
          secret: ['93f3', 'bae83bc5bf', '7b9a5d83cf4', 'c52fd734b2', 'f2340'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'ZENROWS_API_KEY=your-key-here\n',
        ['ZENROWS_API_KEY=', 'c0183b', 'c', '\n'],
        ['checksum: ', '64fa3', '7c73ead5f069b', 'bc6d96503fc', '2cd2895f98f', '\n'],
      ],
    },
  ],
  verify: {
    details: {
      docs: 'https://docs.zenrows.com/api-reference/subscription-details',
      effect: 'none',
      hosts: ['api.zenrows.com'],
      request: {
        method: 'GET',
        path: '/v1/subscriptions/self/details',
        headers: { 'X-API-Key': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/status' }, verdict: 'live' },
        { status: 401, json: { pointer: '/code', contains: 'AUTH' }, verdict: 'invalid' },
      ],
      facts: { plan: '/product/name', status: '/status' },
      cases: [
        {
          request: 'GET https://api.zenrows.com/v1/subscriptions/self/details',
          headers: { 'x-api-key': '{secret}' },
          answer: { status: 200, json: { status: 'ACTIVE', product: { name: 'business' } } },
          verdict: 'live',
          facts: { plan: 'business', status: 'ACTIVE' },
        },
        {
          request: 'GET https://api.zenrows.com/v1/subscriptions/self/details',
          answer: { status: 401, json: { code: 'AUTH002', status: 401, title: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
