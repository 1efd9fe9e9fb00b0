/** Credentials of Zenscrape. */

import type { Provider } from '#model/provider';

export default {
  name: 'Zenscrape',
  docs: 'https://app.zenscrape.com/documentation',
  rules: [
    {
      id: 'zenscrape-api-key',
      description: 'A Zenscrape API key.',
      keyed: { names: ['zenscrape'], value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'scrape pages on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'status',
      examples: [
        {
          before: 'ZENSCRAPE_API_KEY=',
          secret: ['c963f', '93f-2167-', 'f736-83ee-', '33a3290c76cc'],
          after: '\n',
        },
        {
          before: "const zenscrapeApiKey = '",
          secret: ['79e8', 'eaf2-ed84-', 'b0c0-b2db-f', 'c3b84ebdde9'],
          after: "';\n",
        },
        {
          before: '<string name="zenscrape_api_key">',
          secret: ['eeb3', 'a5c4-27cf-fa7', '7-d06c-5ae3', '37cb15ca'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'ZENSCRAPE_API_KEY=your-key-here\n',
        ['ZENSCRAPE_API_KEY=', '2a14', '14e', '\n'],
        ['checksum: ', '2703', '1eee-b51a', '-82e8-df25', '-ea656d75', '77a3', '\n'],
      ],
    },
  ],
  verify: {
    status: {
      docs: 'https://app.zenscrape.com/documentation',
      effect: 'none',
      hosts: ['app.zenscrape.com'],
      request: { method: 'GET', path: '/api/v1/status', headers: { apikey: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/remaining_requests' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { left: '/remaining_requests' },
      cases: [
        {
          request: 'GET https://app.zenscrape.com/api/v1/status',
          headers: { apikey: '{secret}' },
          answer: { status: 200, json: { remaining_requests: 50 } },
          verdict: 'live',
          facts: { left: '50' },
        },
        {
          request: 'GET https://app.zenscrape.com/api/v1/status',
          answer: { status: 401, json: { error: 'No apikey provided.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
