/** Credentials of urlscan.io. */

import type { Provider } from '#model/provider';

export default {
  name: 'urlscan.io',
  docs: 'https://urlscan.io/docs/api/',
  rules: [
    {
      id: 'urlscan-api-key',
      description: 'A urlscan.io API key.',
      keyed: { names: ['urlscan'], value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'submit scans, read the team’s private scans and use its quota',
      rotate: 'In the user’s profile, API keys: delete it and create another.',
      verify: 'quotas',
      examples: [
        {
          before: "const urlscanApiKey = '",
          secret: ['54f600', '41-05b5-c75', '8-5682-88b', '6458fb07a'],
          after: "';\n",
        },
        {
          before: 'client.set("urlscan_api_key", "',
          secret: ['c1c437', 'b3-28d0-aa6f', '-c5fe-570', 'c29dd30c1'],
          after: '");\n',
        },
        {
          before: 'URLSCAN_API_KEY=',
          secret: ['1552e4', 'ca-fcd0-e19f-', '928f-6fba886', '92c4f'],
          after: '\n',
        },
      ],
      counterExamples: [
        'URLSCAN_API_KEY=your-key-here\n',
        ['URLSCAN_API_KEY=', '723d', '5c3', '\n'],
        ['checksum: ', 'e243bb', '1d-2917-b2', '00-7fc4-1', 'f28c0ab693e', '\n'],
      ],
    },
  ],
  verify: {
    quotas: {
      docs: 'https://docs.urlscan.io/apis/urlscan-openapi/generic/quotas',
      effect: 'none',
      hosts: ['urlscan.io'],
      request: { method: 'GET', path: '/api/v1/quotas', headers: { 'API-Key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/scope', equals: 'user' }, verdict: 'live' },
        { status: 200, json: { pointer: '/scope', equals: 'team' }, verdict: 'live' },
        { status: [400, 401], contains: 'API key supplied but not found', verdict: 'invalid' },
      ],
      facts: { scope: '/scope' },
      cases: [
        {
          request: 'GET https://urlscan.io/api/v1/quotas',
          headers: { 'api-key': '{secret}' },
          answer: { status: 200, json: { scope: 'user', limits: {} } },
          verdict: 'live',
          facts: { scope: 'user' },
        },
        {
          request: 'GET https://urlscan.io/api/v1/quotas',
          answer: { status: 200, json: { scope: 'team', limits: {} } },
          verdict: 'live',
        },
        {
          request: 'GET https://urlscan.io/api/v1/quotas',
          answer: {
            status: 401,
            json: { message: 'API key supplied but not found in database!', status: 400 },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
