/** Credentials of Genius. */

import type { Provider } from '#model/provider';

export default {
  name: 'Genius',
  docs: 'https://docs.genius.com/',
  rules: [
    {
      id: 'genius-access-token',
      description: 'An access token or secret of Genius.',
      keyed: { names: ['genius'], value: '[A-Za-z0-9_-]{64}|[A-Za-z0-9_-]{86}', isCommonWord: true },
      minEntropy: 4.5,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the API in the app’s name',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'song',
      examples: [
        {
          before: "genius_access_token: '",
          secret: [
            'Pyv5',
            '6GQfSOj3XGykE',
            'yl2EiynzrKM',
            '-orBstIcD9t',
            'RkLS0vPMfr',
            'uPkioVmYgKXJ',
            'uv6',
          ],
          after: "'\n",
        },
        {
          before: '<string name="genius_access_token">',
          secret: [
            'FaFuh4',
            'XsX0YHlMd',
            'VtGTuNaNkL',
            'h1jTUfkIysXK',
            'N_OYsBGQWgQ',
            'DGQKJIwsrAB',
            'rx0O0',
          ],
          after: '</string>\n',
        },
        {
          before: 'ENV GENIUS_ACCESS_TOKEN ',
          secret: ['LRvA7s', 'QP0ZYeWYlwfTK', 'N00l1roWSf', '5b9Uu1UL9lRme', 'To8f934_wC3zk', 'XmxJBm_eD'],
          after: '\n',
        },
      ],
      counterExamples: [
        'GENIUS_ACCESS_TOKEN=your-key-here\n',
        ['GENIUS_ACCESS_TOKEN=', 'c6zBkW', 'u', '\n'],
        [
          'checksum: ',
          'l4p91',
          'yzNjq3EdYa',
          'JJwKA14j6SZrK',
          'V4RTZ_sttz',
          'SdiAMEG9YP',
          'kCdNOV57JAJ',
          '_H2be',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    song: {
      docs: 'https://docs.genius.com/#songs-h2',
      effect: 'none',
      hosts: ['api.genius.com'],
      request: { method: 'GET', path: '/songs/378195', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/meta/status', equals: 200 }, verdict: 'live' },
        { status: 401, json: { pointer: '/error', equals: 'invalid_token' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.genius.com/songs/378195',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { meta: { status: 200 }, response: { song: { id: 378195 } } } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.genius.com/songs/378195',
          answer: {
            status: 401,
            json: {
              error: 'invalid_token',
              error_description:
                'The access token provided is expired, revoked, malformed or invalid for other reasons.',
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
