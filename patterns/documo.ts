/** Credentials of Documo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Documo',
  docs: 'https://docs.documo.com/',
  rules: [
    {
      id: 'documo-api-key',
      description: 'An API key of Documo (mFax).',
      keyed: {
        names: ['documo', 'mfax'],
        value: String.raw`eyJ[A-Za-z0-9_-]{15,200}\.eyJ[A-Za-z0-9_-]{30,800}\.[A-Za-z0-9_-]{40,700}`,
      },
      minEntropy: 5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send and read faxes and documents in the owner’s name',
      rotate: "In the account's API settings: revoke it and create another.",
      verify: 'me',
      examples: [
        {
          before: "documo_api_key: '",
          secret: [
            'eyJcKu',
            'DgsStzrMq',
            'gS1ISDig3.',
            'eyJlAtJ0n',
            'aO26oPU04',
            'hLdydLcIXe',
            '6qb7e.rKbJ',
            '3jkNAFZcUez0a',
            'kzBJL21DnE9',
            '3iYpZ8-RTuy',
            '_p6',
          ],
          after: "'\n",
        },
        {
          before: '<string name="documo_api_key">',
          secret: [
            'eyJn',
            'dWexkzuHqL',
            'tc6BQkOFU.eyJ',
            'zFSnuZCWDvA',
            'B0a1Yl4feMXw',
            'jgr8eof5.j',
            'pWf6KvSlmJW',
            'YE3BDIJffg',
            'B8LuRIWe5LOdO',
            'pSFcjNTY',
          ],
          after: '</string>\n',
        },
        {
          before: 'ENV DOCUMO_API_KEY ',
          secret: [
            'eyJ4n',
            'IOW9JlaU74at',
            '59oo.eyJ1',
            'CIzOjD7Ix6A-Z',
            'MSIgy2edaI5',
            'SSEcYzX.5S',
            'jAdCYM0jU',
            'xYg5RhABdH',
            'n5Fv_lW_d1',
            'GJZWgcCXpBE',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'DOCUMO_API_KEY=your-key-here\n',
        ['DOCUMO_API_KEY=', 'eyJEio', '_', '\n'],
        [
          'checksum: ',
          'eyJmpL',
          'tQpz-rVboBRxf',
          '.eyJ1g71h9TG',
          '3amPeM10dAVh',
          'H5hTxhBnX-wi',
          'ed.XjjrOPep1C',
          'tvoQtJxaM7',
          'SKGxQ2PSlYr',
          'JQ8nHWalb',
          'TIyTq',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://docs.documo.com/',
      effect: 'none',
      hosts: ['api.documo.com'],
      request: { method: 'GET', path: '/v1/me', headers: { authorization: 'Basic {secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/email' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/email' },
      cases: [
        {
          request: 'GET https://api.documo.com/v1/me',
          headers: { authorization: 'Basic {secret}' },
          answer: { status: 200, json: { uuid: 'u1', email: 'ada@example.com', accountName: 'Acme' } },
          verdict: 'live',
          facts: { user: 'ada@example.com' },
        },
        {
          request: 'GET https://api.documo.com/v1/me',
          answer: { status: 401, json: { error: { code: 401, message: 'Unauthorized' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
