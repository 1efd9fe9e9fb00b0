/** Credentials of ScraperAPI. */

import type { Provider } from '#model/provider';

export default {
  name: 'ScraperAPI',
  docs: 'https://docs.scraperapi.com/',
  rules: [
    {
      id: 'scraperapi-api-key',
      description: 'A ScraperAPI key.',
      keyed: {
        names: ['scraperapi', 'scraper_api', 'scraper-api'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.9,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'fetch pages through ScraperAPI on the owner’s credits',
      rotate: 'At dashboard.scraperapi.com: rotate the API key.',
      verify: 'account',
      examples: [
        { before: 'SCRAPERAPI_KEY=', secret: ['dc85a1ca52f', 'd3054214781', '2ba09cbf78'], after: '\n' },
        {
          before: 'http://api.scraperapi.com?api_key=',
          secret: ['46ea8dbc12f', 'ee8ee2e08bc', '133a8ccd15'],
          after: '&url=',
        },
      ],
      counterExamples: [
        'SCRAPERAPI_KEY=8da7********\n',
        'SCRAPERAPI_KEY=your-key-here\n',
        ['SCRAPERAPI_KEY=', '8da7c44b', 'e6ed7913', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://docs.scraperapi.com/rest-api/account-information',
      effect: 'none',
      hosts: ['api.scraperapi.com'],
      request: { method: 'GET', path: '/account', query: { api_key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/requestLimit' }, verdict: 'live' },
        { status: [401, 403], contains: 'API key is valid', verdict: 'invalid' },
      ],
      facts: { used: '/requestCount', limit: '/requestLimit' },
      cases: [
        {
          request: 'GET https://api.scraperapi.com/account?api_key={secret}',
          answer: {
            status: 200,
            json: { concurrencyLimit: 20, requestCount: 5, requestLimit: 5000, failedRequestCount: 0 },
          },
          verdict: 'live',
          facts: { used: '5', limit: '5000' },
        },
        {
          request: 'GET https://api.scraperapi.com/account?api_key={secret}',
          answer: { status: 403, text: 'Unauthorized request, please make sure your API key is valid.' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
