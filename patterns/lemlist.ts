/** Credentials of lemlist. */

import type { Provider } from '#model/provider';

export default {
  name: 'lemlist',
  docs: 'https://developer.lemlist.com/api-reference/getting-started/authentication',
  rules: [
    {
      id: 'lemlist-api-key',
      description: 'A lemlist API key.',
      keyed: { names: ['lemlist'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read leads and send campaigns in the team’s name',
      rotate: 'In Settings, Integrations, API: delete the key and create another.',
      verify: 'team',
      examples: [
        {
          before: 'ENV LEMLIST_API_KEY ',
          secret: ['cb5ae', '34b89aff8ac4', '188d29760', 'a0d492'],
          after: '\n',
        },
        {
          before: "lemlist_api_key: '",
          secret: ['9adea', '9015b5760', 'f1373e33df7a', '6f3e74'],
          after: "'\n",
        },
        {
          before: 'export LEMLIST_API_KEY="',
          secret: ['85c60', '88c4e9e57d', 'ba0ceaf2f0f', 'adef30'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'LEMLIST_API_KEY=your-key-here\n',
        ['LEMLIST_API_KEY=', '8f9c', 'dea', '\n'],
        ['checksum: ', '1f962f', '6a59ab110453', 'e8eb72138fc', 'fc9', '\n'],
      ],
    },
  ],
  verify: {
    team: {
      docs: 'https://developer.lemlist.com/api-reference/endpoints/team/get-team',
      effect: 'none',
      hosts: ['api.lemlist.com'],
      request: { method: 'GET', path: '/api/team', basic: ['', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/_id' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { team: '/name' },
      cases: [
        {
          request: 'GET https://api.lemlist.com/api/team',
          headers: { authorization: 'Basic :{secret}' },
          answer: { status: 200, json: { _id: 'tea_1', name: 'Acme', userIds: ['usr_1'] } },
          verdict: 'live',
          facts: { team: 'Acme' },
        },
        {
          request: 'GET https://api.lemlist.com/api/team',
          answer: { status: 401, text: 'Invalid API key' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
