/** Credentials of Miro. */

import type { Provider } from '#model/provider';

export default {
  name: 'Miro',
  docs: 'https://developers.miro.com/docs/getting-started-with-oauth',
  rules: [
    {
      id: 'miro-access-token',
      description: 'A Miro access or refresh token. It begins with the region of its account.',
      regex: String.raw`\b(eyJtaXJvLm9yaWdpbiI6[A-Za-z0-9]{6,20}_[A-Za-z0-9_-]{27})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the boards of the team that installed the app',
      rotate:
        'Call `POST https://api.miro.com/v2/oauth/revoke`, or remove the app from the team; then install it again.',
      verify: 'token',
      examples: [
        {
          before: 'export MIRO_ACCESS_TOKEN="',
          secret: ['eyJt', 'aXJvLm9yaWdpb', 'iI6wRspPrBFT_', 'IBXIT_RNoPI5', 'XPuepXm6yfQ17', 'eO'],
          after: '"\n',
        },
        {
          before: 'ENV MIRO_ACCESS_TOKEN ',
          secret: ['eyJt', 'aXJvLm9ya', 'WdpbiI693v2', 'NB_UAEt9DEoqv', 'o6fzkiG1a', 'aQpRrnhR'],
          after: '\n',
        },
        {
          before: '  "miro_access_token": "',
          secret: ['eyJta', 'XJvLm9yaWdp', 'biI6EBm7JGwr', 'vwei_TzwYPY6t', 'XCM11WqzRCrK3', '15x3TK'],
          after: '",\n',
        },
      ],
      counterExamples: ['MIRO_ACCESS_TOKEN=your-key-here\n', ['MIRO_ACCESS_TOKEN=', 'eyJtaX', 'J', '\n']],
    },
    {
      id: 'miro-client-secret',
      description: 'The client secret of a Miro app.',
      keyed: {
        names: [
          'miro_client_secret',
          'miro_secret',
          'miro-client-secret',
          'miroclientsecret',
          'miro_app_secret',
          'miro.client_secret',
          'miro.clientsecret',
        ],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'get tokens in the app’s name with users’ codes',
      rotate: 'In the app’s settings: regenerate the client secret.',
      parts: [{ name: 'id', rule: 'miro-client-id' }],
      examples: [
        {
          before: ['MIRO_CLIENT_ID=', ...['32270', '2018056268650', '3'], '\n', 'MIRO_CLIENT_SECRET='].join(
            '',
          ),
          secret: ['rdbCs1', 'VqsTBfxtBTqM', 'PJvpAMx42oo', 'i62'],
          after: '\n',
          parts: { id: ['3227', '02018056268', '6503'] },
        },
        {
          before: [
            'MIRO_CLIENT_ID=',
            ...['382115', '7031061132', '236'],
            '\n',
            "const miroClientSecret = '",
          ].join(''),
          secret: ['BZzQ', 'myOyjnj89vL', 'XVAlbQQdRa', '29cWhM5'],
          after: "';\n",
          parts: { id: ['382115', '70310611322', '36'] },
        },
        {
          before: [
            'MIRO_CLIENT_ID=',
            ...['35798', '470744870', '46157'],
            '\n',
            '<string name="miro_client_secret">',
          ].join(''),
          secret: ['QcTw', 'LKdSWkPsH', 'SKn2i3bhRoYva', 'tTjoUS'],
          after: '</string>\n',
          parts: { id: ['357984', '707448704615', '7'] },
        },
      ],
      counterExamples: [
        'MIRO_CLIENT_SECRET=your-key-here\n',
        ['MIRO_CLIENT_SECRET=', 'rMNUV', 'X0', '\n'],
        ['checksum: ', 'arml', 'E66jvNtwVyTAG', '6rnUfxjvDY', 'rbEi7', '\n'],
      ],
    },
    {
      id: 'miro-client-id',
      description: 'The client id of a Miro app.',
      keyed: { names: ['miro'], value: '3[0-9]{18}' },
      minEntropy: 2,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'name the app',
      rotate: 'In the account’s API settings: revoke it and create another.',
      partName: 'id',
      isPartOnly: true,
      examples: [
        { before: 'client.set("miro_client_id", "', secret: ['3295', '15146319366', '2341'], after: '");\n' },
        { before: '  "miro_client_id": "', secret: ['3153', '906530899', '302454'], after: '",\n' },
        { before: "const miroClientId = '", secret: ['381748', '9760942063643'], after: "';\n" },
      ],
      counterExamples: [
        'MIRO_CLIENT_ID=your-key-here\n',
        ['MIRO_CLIENT_ID=', '38370', '31', '\n'],
        ['checksum: ', '38883', '01042230354', '048', '\n'],
      ],
    },
  ],
  verify: {
    token: {
      docs: 'https://developers.miro.com/reference/get-access-token-context',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.miro.com'],
      request: { method: 'GET', path: '/v1/oauth-token', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/scopes' }, verdict: 'live' },
        { status: [400, 401], isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/user/name', team: '/team/name', scopes: '/scopes' },
      impact: [
        {
          request: { method: 'GET', path: '/v2/boards', bearer: '{secret}', query: { limit: '1' } },
          says: 'reads {boards} boards',
          facts: { boards: '/total' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.miro.com/v1/oauth-token',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              type: 'oAuthToken',
              team: { id: '1', name: 'Acme' },
              user: { id: '2', name: 'Ada' },
              scopes: ['boards:read'],
            },
          },
          verdict: 'live',
          facts: { user: 'Ada', team: 'Acme', scopes: 'boards:read', boards: '27' },
          impact: {
            answers: [{ status: 200, json: { data: [], total: 27, size: 0, offset: 0 } }],
            says: ['reads 27 boards'],
          },
        },
        {
          request: 'GET https://api.miro.com/v1/oauth-token',
          answer: {
            status: 401,
            json: { type: 'error', code: 'tokenNotFound', message: 'made up', status: 401 },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
