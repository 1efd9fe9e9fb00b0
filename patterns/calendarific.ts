/** Credentials of Calendarific. */

import type { Provider } from '#model/provider';

export default {
  name: 'Calendarific',
  docs: 'https://calendarific.com/api-documentation',
  rules: [
    {
      id: 'calendarific-api-key',
      description: 'A Calendarific API key.',
      keyed: { names: ['calendarific'], value: '[0-9a-f]{40}|[A-Za-z0-9]{32}' },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read holidays on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      verify: 'countries',
      examples: [
        {
          before: 'ENV CALENDARIFIC_API_KEY ',
          secret: ['mBtt', 'INQkszCTl', 'vQp2Nqugs', 'RWD9YeUV6M'],
          after: '\n',
        },
        {
          before: "calendarific_api_key: '",
          secret: ['ba73', 'a60210a83d9', '5e9a218e7', 'cdcf0b06c', '27e01b5'],
          after: "'\n",
        },
        {
          before: 'export CALENDARIFIC_API_KEY="',
          secret: ['XhbPc', '8nyKQzpA0v', 'a88EIyx7fyvb3', 'YF2Z'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'CALENDARIFIC_API_KEY=your-key-here\n',
        ['CALENDARIFIC_API_KEY=', '1JYbf2', 'S', '\n'],
        ['checksum: ', 'ae67', 'e0a30e38bf1f8', '58c7a75118', 'd0a6989aa2d0', 'f', '\n'],
      ],
    },
  ],
  verify: {
    countries: {
      // The API takes the key in the query only.
      docs: 'https://calendarific.com/api-documentation',
      effect: 'counts-quota',
      hosts: ['calendarific.com'],
      request: { method: 'GET', path: '/api/v2/countries', query: { api_key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/meta/code', equals: 200 }, verdict: 'live' },
        { status: 401, json: { pointer: '/meta/error_type', equals: 'auth failed' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://calendarific.com/api/v2/countries?api_key={secret}',
          answer: { status: 200, json: { meta: { code: 200 }, response: { countries: [] } } },
          verdict: 'live',
        },
        {
          request: 'GET https://calendarific.com/api/v2/countries?api_key={secret}',
          answer: {
            status: 401,
            json: { meta: { code: 401, error_type: 'auth failed', error_detail: 'made up' }, response: [] },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
