/** Credentials of The New York Times. */

import type { Provider } from '#model/provider';

export default {
  name: 'The New York Times',
  docs: 'https://developer.nytimes.com/get-started',
  rules: [
    {
      id: 'nytimes-api-key',
      description: 'A New York Times API key.',
      keyed: {
        names: [
          'nytimes_api',
          'nytimes-api',
          'nytimesapi',
          'nytimes_key',
          'nytimes-key',
          'nytimeskey',
          'nytimes_token',
          'nytimes-token',
          'nytimestoken',
          'nyt_api',
          'nyt-api',
          'nytapi',
          'nyt_key',
          'nyt-key',
          'nytkey',
          'nytimes.com/svc',
        ],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 3.8,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'use the API on the owner’s quota or bill',
      rotate: 'At developer.nytimes.com/my-apps: delete the key and create another.',
      verify: 'popular',
      examples: [
        { before: 'NYT_API_KEY=', secret: ['IqBurIguw6h', 'kcbQJMsY3sR', 'e63rlSZcwt'], after: '\n' },
        {
          before: 'https://api.nytimes.com/svc/topstories/v2/home.json?api-key=',
          secret: ['R7Yudrf58AQ', 'hwdkiX3AXbw', 't7vueRTymy'],
          after: '"',
        },
      ],
      counterExamples: [
        'NYT_API_KEY=N7L9********\n',
        'NYT_API_KEY=your-key-here\n',
        ['NYT_API_KEY=', 'N7L9asiH', 'u9o85JRJ', '\n'],
      ],
    },
  ],
  verify: {
    popular: {
      docs: 'https://developer.nytimes.com/docs/most-popular-product/1/overview',
      effect: 'counts-quota',
      hosts: ['api.nytimes.com'],
      request: { method: 'GET', path: '/svc/mostpopular/v2/shared/1.json', query: { 'api-key': '{secret}' } },
      clauses: [
        { status: 200, contains: '"status":"OK"', verdict: 'live' },
        {
          status: 401,
          json: { pointer: '/fault/faultstring', contains: 'Invalid ApiKey' },
          verdict: 'invalid',
        },
      ],
      cases: [
        {
          request: 'GET https://api.nytimes.com/svc/mostpopular/v2/shared/1.json?api-key={secret}',
          answer: { status: 200, json: { status: 'OK', num_results: 20 } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.nytimes.com/svc/mostpopular/v2/shared/1.json?api-key={secret}',
          answer: {
            status: 401,
            json: {
              fault: { faultstring: 'Invalid ApiKey', detail: { errorcode: 'oauth.v2.InvalidApiKey' } },
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
