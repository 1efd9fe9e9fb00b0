/** Credentials of RAWG. */

import type { Provider } from '#model/provider';

export default {
  name: 'RAWG',
  docs: 'https://api.rawg.io/docs/',
  rules: [
    {
      id: 'rawg-api-key',
      description: 'A RAWG API key.',
      keyed: { names: ['rawg'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the games database on the owner’s quota',
      rotate: 'In RAWG, Settings, Get an API key: ask for another.',
      verify: 'platforms',
      examples: [
        {
          before: 'client.set("rawg_api_key", "',
          secret: ['5965', '02d309e7a3', '38b992a953', '84acce82'],
          after: '");\n',
        },
        {
          before: '  "rawg_api_key": "',
          secret: ['99b8', '8a1e80f110', 'c38ce7aed1', '6432caf0'],
          after: '",\n',
        },
        {
          before: "const rawgApiKey = '",
          secret: ['454c7', 'a300fa2c5af85', '5f0f969e9a3', '216'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'RAWG_API_KEY=your-key-here\n',
        ['RAWG_API_KEY=', '41167a', '3', '\n'],
        ['checksum: ', 'c934', '5b38e8b3a6075', '36e884442da', 'ebdf', '\n'],
      ],
    },
  ],
  verify: {
    platforms: {
      docs: 'https://api.rawg.io/docs/',
      effect: 'counts-quota',
      hosts: ['api.rawg.io'],
      request: { method: 'GET', path: '/api/platforms?page_size=1', query: { key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/results' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.rawg.io/api/platforms?page_size=1&key={secret}',
          answer: { status: 200, json: { count: 51, results: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.rawg.io/api/platforms?page_size=1&key={secret}',
          answer: { status: 401, json: { error: 'The API key is not found' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
