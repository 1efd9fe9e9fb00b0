/** Credentials of Shodan. */

import type { Provider } from '#model/provider';

export default {
  name: 'Shodan',
  docs: 'https://developer.shodan.io/api/requirements',
  rules: [
    {
      id: 'shodan-api-key',
      description: 'A Shodan API key.',
      keyed: {
        names: ['shodan'],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 3.9,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'search and scan on the owner’s credits',
      rotate: 'At account.shodan.io: reset the API key.',
      verify: 'info',
      examples: [
        { before: 'SHODAN_API_KEY=', secret: ['PhHiChrQFlm', '0SbAYfp57mN', 'DVRYD6J0nO'], after: '\n' },
        {
          before: 'https://api.shodan.io/api-info?key=',
          secret: ['ZgndCBhVqD9', 'FxpbyF6dznl', 'HSK27qPcVb'],
          after: '\n',
        },
      ],
      counterExamples: [
        'SHODAN_API_KEY=h4rG********\n',
        'SHODAN_API_KEY=your-key-here\n',
        ['SHODAN_API_KEY=', 'h4rGHqtf', 'fzQRSgvd', '\n'],
      ],
    },
  ],
  verify: {
    info: {
      docs: 'https://developer.shodan.io/api',
      effect: 'none',
      hosts: ['api.shodan.io'],
      request: { method: 'GET', path: '/api-info', query: { key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/plan' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      facts: { plan: '/plan', queryCredits: '/query_credits', scanCredits: '/scan_credits' },
      impact: [{ says: 'spends {queryCredits} query credits' }],
      cases: [
        {
          request: 'GET https://api.shodan.io/api-info?key={secret}',
          answer: { status: 200, json: { plan: 'dev', query_credits: 100, scan_credits: 100 } },
          verdict: 'live',
          facts: { plan: 'dev', queryCredits: '100', scanCredits: '100' },
          impact: { answers: [], says: ['spends 100 query credits'] },
        },
        {
          request: 'GET https://api.shodan.io/api-info?key={secret}',
          answer: { status: 401, json: { error: 'Invalid API key' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
