/** Credentials of Crowdin. */

import type { Provider } from '#model/provider';

export default {
  name: 'Crowdin',
  docs: 'https://support.crowdin.com/developer/authentication/',
  rules: [
    {
      id: 'crowdin-access-token',
      description: 'A personal access token of Crowdin.',
      keyed: { names: ['crowdin'], value: '[0-9a-f]{80}' },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the translation projects of its owner',
      rotate: 'In Crowdin, Account settings, API: revoke the token and create another.',
      verify: 'user',
      examples: [
        {
          before: 'client.set("crowdin_access_token", "',
          secret: [
            'fe1010',
            '8355a0cd55a2',
            'b7ac00ce2',
            '6ab02befb',
            '2f3dcf1527',
            '8104ef6ae',
            '46d69e5bea4',
            '932e2ffe78dd7',
            '6',
          ],
          after: '");\n',
        },
        {
          before: '  "crowdin_access_token": "',
          secret: [
            'b746',
            'b0552dd1d1',
            'c90648528',
            'c4218fbed',
            '8ed9b2355bd',
            'f7316b3a143e',
            '39af3f20e088',
            '6dfc7ae29c4b3',
          ],
          after: '",\n',
        },
        {
          before: "const crowdinAccessToken = '",
          secret: [
            'bde24',
            '2ed6d781b4f46',
            'a2d8c06f4',
            '8142a2ea5',
            'b9ba805eb614',
            'f091ef34b',
            '65a5bcce8',
            '0a83c6703',
            '57576',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'CROWDIN_ACCESS_TOKEN=your-key-here\n',
        ['CROWDIN_ACCESS_TOKEN=', 'd76035', '1', '\n'],
        [
          'checksum: ',
          '4fe52c',
          '696e37ed6',
          '8cefaf7c1',
          'bbc179a1ce21',
          '0b8ee18ff9',
          '1636da2f8b',
          '53d223a55e7',
          '00837c5029',
          '42e',
          '\n',
        ],
      ],
    },
    {
      id: 'crowdin-oauth-secret',
      description: 'The client secret of a Crowdin OAuth app.',
      keyed: {
        names: [
          'crowdin_client_secret',
          'crowdin_oauth_secret',
          'crowdin_oauth_client_secret',
          'crowdinclientsecret',
          'crowdin-client-secret',
        ],
        value: '[A-Za-z0-9]{40}',
      },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'get tokens in the app’s name, together with its client id',
      rotate: 'In Crowdin, Account settings, OAuth apps: create another app and delete this one.',
      examples: [
        {
          before: 'client.set("crowdin_client_secret", "',
          secret: ['uTXAz', 'CDrDkneeI', 'UacJPQHxK2rDp', 'ee3YMfQgdqvRq'],
          after: '");\n',
        },
        {
          before: '  "crowdin_client_secret": "',
          secret: ['5EMMT', 'eEb4TaSHHoqkU', 'crD3oSm2Hw', 'Y3fzjPucmaG', 'J'],
          after: '",\n',
        },
        {
          before: "const crowdinClientSecret = '",
          secret: ['hOY5', 'AulIBkXhP6', 'dbgbyrMnq', 'l3RyiWpOTS', 'vogW3JA'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'CROWDIN_CLIENT_SECRET=your-key-here\n',
        ['CROWDIN_CLIENT_SECRET=', 'eE85iS', 'O', '\n'],
        ['checksum: ', 'EUwD1C', 'kxvcQvP7Zgh', '3KQenQJiUD', 'fw8zjhX3N8l', 'eg', '\n'],
      ],
    },
    {
      id: 'crowdin-project-key',
      description: 'An API key of a Crowdin project, version 1.',
      keyed: { names: ['crowdin'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'change the project’s translations; version 1 of the API has ended',
      rotate: 'In the project’s settings, API: change the key.',
      examples: [
        {
          before: 'export CROWDIN_PROJECT_KEY="',
          secret: ['ceab26', '76d36775bd99', 'ad4aed544b968', '7'],
          after: '"\n',
        },
        {
          before: 'ENV CROWDIN_PROJECT_KEY ',
          secret: ['284be', 'c2834b4ae', 'b9fbb643c0', '74610bd4'],
          after: '\n',
        },
        {
          before: '  "crowdin_project_key": "',
          secret: ['903c0', '91936ea4a2a', 'a7cd29b8b5', '6d1e2f'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'CROWDIN_PROJECT_KEY=your-key-here\n',
        ['CROWDIN_PROJECT_KEY=', '2bc0', 'df3', '\n'],
        ['checksum: ', '38f27', '64a96aa5190d', 'ae30981e9b44', 'f30', '\n'],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://support.crowdin.com/developer/api/v2/#tag/Users/operation/api.user.get',
      effect: 'none',
      hosts: ['api.crowdin.com'],
      request: { method: 'GET', path: '/api/v2/user', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data/id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error/code', equals: 401 }, verdict: 'invalid' },
        {
          status: 403,
          json: { pointer: '/error/code', equals: 403 },
          verdict: 'restricted',
          why: 'the token is accepted, but its scopes do not cover this call',
        },
      ],
      facts: { user: '/data/username', email: '/data/email' },
      impact: [
        {
          request: { method: 'GET', path: '/api/v2/projects', bearer: '{secret}', query: { limit: '100' } },
          says: 'reads projects: {projects}',
          facts: { projects: { each: '/data', pointer: '/data/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.crowdin.com/api/v2/user',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { data: { id: 12, username: 'ada', email: 'ada@example.com' } } },
          verdict: 'live',
          facts: { user: 'ada', email: 'ada@example.com', projects: 'Knowledge Base' },
          impact: {
            answers: [{ status: 200, json: { data: [{ data: { id: 8, name: 'Knowledge Base' } }] } }],
            says: ['reads projects: Knowledge Base'],
          },
        },
        {
          request: 'GET https://api.crowdin.com/api/v2/user',
          answer: { status: 401, json: { error: { message: 'Unauthorized', code: 401 } } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.crowdin.com/api/v2/user',
          answer: { status: 403, json: { error: { message: 'Forbidden', code: 403 } } },
          verdict: 'restricted',
        },
      ],
    },
  },
} satisfies Provider;
