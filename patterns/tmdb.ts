/** Credentials of TMDB. */

import type { Provider } from '#model/provider';

export default {
  name: 'TMDB',
  docs: 'https://developer.themoviedb.org/docs/getting-started',
  rules: [
    {
      id: 'tmdb-api-key',
      description: 'An API key of The Movie Database.',
      keyed: { names: ['tmdb', 'themoviedb', 'the_movie_db'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use up the account’s calls',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'authentication',
      examples: [
        {
          before: '<string name="tmdb_api_key">',
          secret: ['040086', '103451cdfb1', '9e749a096', 'adf3b2'],
          after: '</string>\n',
        },
        { before: 'TMDB_API_KEY=', secret: ['af78', '78c9166d4df', '7f2de742c80', '7006d9'], after: '\n' },
        { before: "tmdb_api_key: '", secret: ['8873', 'a3e622a41cef2', 'db60b05696a37', '1f'], after: "'\n" },
      ],
      counterExamples: [
        'TMDB_API_KEY=your-key-here\n',
        ['TMDB_API_KEY=', '59d485', '7', '\n'],
        ['checksum: ', 'aed3c', '1103c68b98036', '65678aa6cb3', '514', '\n'],
      ],
    },
  ],
  verify: {
    authentication: {
      docs: 'https://developer.themoviedb.org/reference/authentication-validate-key',
      effect: 'none',
      hosts: ['api.themoviedb.org'],
      request: { method: 'GET', path: '/3/authentication', query: { api_key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/success', equals: true }, verdict: 'live' },
        { status: 401, json: { pointer: '/status_code', equals: 7 }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.themoviedb.org/3/authentication?api_key={secret}',
          answer: { status: 200, json: { success: true, status_code: 1, status_message: 'Success.' } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.themoviedb.org/3/authentication?api_key={secret}',
          answer: {
            status: 401,
            json: {
              success: false,
              status_code: 7,
              status_message: 'Invalid API key: You must be granted a valid key.',
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
