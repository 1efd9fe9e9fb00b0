/** Credentials of Trello. */

import type { Provider } from '#model/provider';

export default {
  name: 'Trello',
  docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  rules: [
    {
      id: 'trello-token',
      description: 'A Trello user token (current form).',
      regex: String.raw`\b(ATTA[0-9a-f]{64}[0-9A-F]{8})\b`,
      minEntropy: 3.6,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the person’s boards, with the app’s key',
      rotate: 'At trello.com/my/account, Applications: revoke it; or DELETE /1/tokens/{token}.',
      verify: 'member',
      revoke: 'token',
      parts: [{ name: 'key', rule: 'trello-api-key', acrossFiles: true }],
      examples: [
        {
          before: 'TRELLO_API_KEY=' + 'f0c4ff82f5c' + '6a22af1b1ab' + '6719645035' + '\nTRELLO_TOKEN=',
          secret: [
            'ATTA',
            'd00fc07fcd057',
            '36bbea21bb8ab',
            '71c2603cba580',
            '97e1413927918',
            '2883004eb549',
            'FE1A24AC',
          ],
          after: '\n',
          parts: { key: ['f0c4ff82f5c', '6a22af1b1ab', '6719645035'] },
        },
        {
          before: 'https://api.trello.com/1/members/me?token=',
          secret: [
            'ATTA',
            '25d9ecd29175b',
            '375243508a492',
            'f4f4d750b36cb',
            '0aed7a5364eeb',
            '1c773febaadc',
            '680E8BB9',
          ],
          after: '\n',
        },
      ],
      counterExamples: ['ATTA_your_token', ['ATTA', '2481f9ca7ff40b5', 'c10c9e963fc622f']],
    },
    {
      id: 'trello-legacy-token',
      description: 'A Trello user token of the old form.',
      keyed: {
        names: [
          'trello_token',
          'trello-token',
          'trellotoken',
          'trello_user_token',
          'trello_access',
          'trello_api_token',
          'trelloapitoken',
          'trello_oauth',
          'trello.com',
        ],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3.3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the person’s boards, with the app’s key',
      rotate: 'At trello.com/my/account, Applications: revoke it.',
      verify: 'member',
      revoke: 'token',
      parts: [{ name: 'key', rule: 'trello-api-key', acrossFiles: true }],
      examples: [
        {
          before: 'TRELLO_KEY=' + 'afab6b5575e' + 'ecfc67e7949' + '68d83e8d4b' + '\nTRELLO_TOKEN=',
          secret: ['841ea1fea9da3', '38b757fb013f4', '8ab8641b8c7e0', '40d26f59f6887', '6ee8f4392a56'],
          after: '\n',
          parts: { key: ['afab6b5575e', 'ecfc67e7949', '68d83e8d4b'] },
        },
        {
          before: '{"trelloToken": "',
          secret: ['6329438b7528b', '2f138625d771f', '848bcd741eca9', '58dfa24c0f9d4', 'e5ec810ddcd9'],
          after: '"}',
        },
        {
          before:
            'https://api.trello.com/1/boards?key=' + '14477fe259c' + '34795697dc7' + '0a01dff9f4' + '&token=',
          secret: ['b8b4aa16273c4', 'b7a2e69f4f932', '1d8074b3b0f5d', '4577399a59a15', '8c63cad201ea'],
          after: '\n',
          parts: { key: ['14477fe259c', '34795697dc7', '0a01dff9f4'] },
        },
      ],
      counterExamples: [
        ['TRELLO_KEY=', 'afab6b5575e', 'ecfc67e7949', '68d83e8d4b', '\nTRELLO_TOKEN=', 'e776********\n'],
        ['TRELLO_KEY=', 'afab6b5575e', 'ecfc67e7949', '68d83e8d4b', '\nTRELLO_TOKEN=', 'your-key-here\n'],
        [
          'TRELLO_KEY=',
          'afab6b5575e',
          'ecfc67e7949',
          '68d83e8d4b',
          '\nTRELLO_TOKEN=',
          'e776475e847',
          'dc9c314e5fe',
          '492a9a90a3',
          '\n',
        ],
      ],
    },
    {
      id: 'trello-api-secret',
      description: 'The OAuth secret of a Trello app.',
      keyed: {
        names: [
          'trello_secret',
          'trello-secret',
          'trellosecret',
          'trello_api_secret',
          'trelloapisecret',
          'trello_app_secret',
          'trello_oauth_secret',
        ],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3.4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'sign login requests and check webhooks in the app’s name',
      rotate: 'At trello.com/power-ups/admin, open the app, API key: refresh the secret.',
      examples: [
        {
          before: 'TRELLO_API_SECRET=',
          secret: ['f95b6fc137e94', '5671a5ef07640', '72b4094ff576a', '2dcb655389eee', 'ccced5c6a259'],
          after: '\n',
        },
        {
          before: "const trelloSecret = '",
          secret: ['6be9cfc437e16', 'e3df687b787d8', '104a111ccf1d7', '0ac241419aa9c', '59f6f70780d7'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'TRELLO_API_SECRET=b74e********\n',
        'TRELLO_API_SECRET=your-key-here\n',
        ['TRELLO_API_SECRET=', 'b74ef38693d', '2f23ce474a5', '7413e46652', '\n'],
      ],
    },
    {
      id: 'trello-api-key',
      description: 'A Trello API key: names the app. Public by design.',
      keyed: {
        names: [
          'trello_api_key',
          'trelloapikey',
          'trello_key',
          'trellokey',
          'trello-api-key',
          'trello_app_key',
          'trello_developer',
          'trello.com',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.9,
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        { before: 'TRELLO_API_KEY=', secret: ['8425b3e3833', 'df5813e3c1c', 'f7c1962718'], after: '\n' },
        { before: '{"trello_api_key": "', secret: ['d0dd3bae12d', 'f7d85c5312c', '9747558bcc'], after: '"}' },
      ],
      counterExamples: ['TRELLO_API_KEY=', 'trello_api_key: your-id-here'],
    },
  ],
  verify: {
    member: {
      docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
      effect: 'none',
      hosts: ['api.trello.com'],
      request: {
        method: 'GET',
        path: '/1/members/me',
        headers: { Authorization: 'OAuth oauth_consumer_key="{key}", oauth_token="{secret}"' },
      },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, contains: 'expired token', verdict: 'revoked' },
        { status: 401, contains: 'invalid token', verdict: 'invalid' },
        {
          status: 401,
          contains: 'invalid key',
          verdict: 'unknown',
          why: 'the API key beside the token is refused, so the token was not looked at',
        },
      ],
      facts: { user: '/username', name: '/fullName' },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/1/members/me/boards?fields=name',
            headers: { Authorization: 'OAuth oauth_consumer_key="{key}", oauth_token="{secret}"' },
          },
          says: 'reads {boards} boards',
          facts: { boards: { count: '' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.trello.com/1/members/me',
          headers: { authorization: 'OAuth oauth_consumer_key="{key}", oauth_token="{secret}"' },
          parts: { key: 'k0example' },
          answer: { status: 200, json: { id: 'm1', username: 'ana', fullName: 'Ana' } },
          verdict: 'live',
          facts: { user: 'ana', name: 'Ana', boards: '1' },
          impact: {
            answers: [{ status: 200, json: [{ id: 'b1', name: 'Launch' }] }],
            says: ['reads 1 boards'],
          },
        },
        {
          request: 'GET https://api.trello.com/1/members/me',
          parts: { key: 'k0example' },
          answer: { status: 401, text: 'expired token' },
          verdict: 'revoked',
        },
        {
          request: 'GET https://api.trello.com/1/members/me',
          parts: { key: 'k0example' },
          answer: { status: 401, text: 'invalid token' },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.trello.com/1/members/me',
          parts: { key: 'k0example' },
          answer: { status: 401, text: 'invalid key' },
          verdict: 'unknown',
        },
      ],
    },
  },
  revoke: {
    token: {
      docs: 'https://developer.atlassian.com/cloud/trello/rest/api-group-tokens/#api-tokens-token-delete',
      effect: 'ends the token at once',
      hosts: ['api.trello.com'],
      steps: [
        {
          request: {
            method: 'DELETE',
            path: '/1/tokens/{secret}',
            headers: { Authorization: 'OAuth oauth_consumer_key="{key}", oauth_token="{secret}"' },
          },
          done: [200],
        },
      ],
      cases: [
        {
          parts: { key: 'k0example' },
          answers: [{ request: 'DELETE https://api.trello.com/1/tokens/{secret}', status: 200, json: {} }],
          isDone: true,
        },
        {
          parts: { key: 'k0example' },
          answers: [
            {
              request: 'DELETE https://api.trello.com/1/tokens/{secret}',
              status: 401,
              text: 'invalid token',
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
