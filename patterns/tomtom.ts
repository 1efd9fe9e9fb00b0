/** Credentials of TomTom. */

import type { Provider } from '#model/provider';

export default {
  name: 'TomTom',
  docs: 'https://developer.tomtom.com/knowledgebase/platform/articles/how-to-get-an-tomtom-api-key/',
  rules: [
    {
      id: 'tomtom-api-key',
      description: 'A TomTom Maps API key.',
      keyed: { names: ['tomtom'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use maps, search and routing on the owner’s quota',
      rotate:
        'At developer.tomtom.com, Dashboard, Keys: delete it and create another, limited to your domains.',
      verify: 'search',
      examples: [
        {
          before: 'export TOMTOM_API_KEY="',
          secret: ['J0Hi', 'VtlEny8c9', 'AN76Si2AZm', 'hK92LVSTh'],
          after: '"\n',
        },
        {
          before: 'ENV TOMTOM_API_KEY ',
          secret: ['AVgG', 'XoEZ3c4eDZzc', 'R1KgCLL2Zbe', '8XOD5'],
          after: '\n',
        },
        {
          before: '  "tomtom_api_key": "',
          secret: ['kOIck', 'qPhGV6nHGrhK', 'GAUlTibr8Us', 'LSW7'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'TOMTOM_API_KEY=your-key-here\n',
        ['TOMTOM_API_KEY=', 'yTZWDa', '8', '\n'],
        ['checksum: ', 'Wt1h', 'fTtYvOGhO', 'lh1CIQyEHf', 'OIzokEGPt', '\n'],
      ],
    },
  ],
  verify: {
    search: {
      docs: 'https://developer.tomtom.com/search-api/documentation/search-service/fuzzy-search',
      effect: 'counts-quota',
      hosts: ['api.tomtom.com'],
      request: { method: 'GET', path: '/search/2/search/pizza.json?limit=1', query: { key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/summary' }, verdict: 'live' },
        { status: 403, contains: 'Developer Inactive', verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.tomtom.com/search/2/search/pizza.json?limit=1&key={secret}',
          answer: { status: 200, json: { summary: { numResults: 1 }, results: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.tomtom.com/search/2/search/pizza.json?limit=1&key={secret}',
          answer: { status: 403, text: '<h1>Developer Inactive</h1>' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
