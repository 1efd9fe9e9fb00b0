/** Credentials of Streak. */

import type { Provider } from '#model/provider';

export default {
  name: 'Streak',
  docs: 'https://streak.readme.io/reference/authentication',
  rules: [
    {
      id: 'streak-api-key',
      description: 'A Streak API key.',
      keyed: { names: ['streak'], value: '[0-9a-f]{32}', isCommonWord: true },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the owner’s pipelines, boxes and contacts',
      rotate: 'In Gmail, Streak’s integrations, Streak API: delete the key and create another.',
      verify: 'me',
      examples: [
        {
          before: '  "streak_api_key": "',
          secret: ['d02b8d', '0ff750d32a8a', '92dff17fe0d15', '0'],
          after: '",\n',
        },
        {
          before: 'export STREAK_API_KEY="',
          secret: ['dc728e', '84973af03', 'bbf8da5b90d8', 'f033b'],
          after: '"\n',
        },
        {
          before: 'client.set("streak_api_key", "',
          secret: ['2756e9', '5fe25da4eb4', '614139dce', 'fc6bae'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'STREAK_API_KEY=your-key-here\n',
        ['STREAK_API_KEY=', '47bf86', 'b', '\n'],
        ['checksum: ', '7cd251', 'ca504d2d71d', 'f12d32921', '267054', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://streak.readme.io/reference/get-current-user',
      effect: 'none',
      hosts: ['api.streak.com'],
      request: { method: 'GET', path: '/api/v1/users/me', basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '/key' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/email' },
      cases: [
        {
          request: 'GET https://api.streak.com/api/v1/users/me',
          headers: { authorization: 'Basic {secret}:' },
          answer: { status: 200, json: { key: 'u1', email: 'ana@example.com', displayName: 'Ana' } },
          verdict: 'live',
          facts: { user: 'ana@example.com' },
        },
        {
          request: 'GET https://api.streak.com/api/v1/users/me',
          answer: { status: 401, text: '' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
