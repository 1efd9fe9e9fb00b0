/** Credentials of Web Scraper Cloud. */

import type { Provider } from '#model/provider';

export default {
  name: 'Web Scraper Cloud',
  docs: 'https://webscraper.io/documentation/web-scraper-cloud/api',
  rules: [
    {
      id: 'webscraper-api-token',
      description: 'A Web Scraper Cloud API token.',
      keyed: {
        names: ['webscraper.io', 'webscraper_io', 'webscraper', 'web_scraper', 'web-scraper'],
        value: '[A-Za-z0-9]{60}',
      },
      minEntropy: 4.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'run the account’s scrapers and read what they gathered',
      rotate: 'In Web Scraper Cloud, API: generate a new token.',
      verify: 'account',
      examples: [
        {
          before: 'ENV WEBSCRAPER_IO_API_TOKEN ',
          secret: ['pZgs', 'nOD586npgSXJ', 'dKeEWJhctPW', 'T4AC1ir1FGWVt', '15R47PK0yMgj', 'sVUs3Utw'],
          after: '\n',
        },
        {
          before: "webscraper_io_api_token: '",
          secret: ['wsH0', 'PHHIAmFz6', 'Cb7cksgSzHH', 'A8tzIGc7Su1b', 'su5qmNLCET77z', '57QhRqmaG', 'NG'],
          after: "'\n",
        },
        {
          before: 'export WEBSCRAPER_IO_API_TOKEN="',
          secret: ['VJILuP', '4Ptv2lkD0', 'Xu98GBrKVf8l', '3x2b7DOxnf', 'FLceZFKr7', 'aWliO857Kq', 'v974'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'WEBSCRAPER_IO_API_TOKEN=your-key-here\n',
        ['WEBSCRAPER_IO_API_TOKEN=', 'kKLavs', 'B', '\n'],
        [
          'checksum: ',
          'wFAyTE',
          'kcudjHh5Bxmaa',
          'MKafWCheSJh',
          'CbULGmHcVz6jZ',
          'cqX3hNFkb',
          'FaPg0Rj4',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://webscraper.io/documentation/web-scraper-cloud/api',
      effect: 'none',
      hosts: ['api.webscraper.io'],
      request: { method: 'GET', path: '/api/v1/account', query: { api_token: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/success', equals: true }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/data/email', credits: '/data/page_credits' },
      cases: [
        {
          request: 'GET https://api.webscraper.io/api/v1/account?api_token={secret}',
          answer: {
            status: 200,
            json: { success: true, data: { email: 'ana@example.com', firstname: 'Ana', page_credits: 500 } },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com', credits: '500' },
        },
        {
          request: 'GET https://api.webscraper.io/api/v1/account?api_token={secret}',
          answer: { status: 401, json: { success: false, error: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
