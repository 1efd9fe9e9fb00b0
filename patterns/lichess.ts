/** Credentials of Lichess. */

import type { Provider } from '#model/provider';

export default {
  name: 'Lichess',
  docs: 'https://lichess.org/api#section/Introduction/Authentication',
  rules: [
    {
      id: 'lichess-personal-token',
      description: 'A Lichess personal access token.',
      regex: String.raw`\b(lip_[A-Za-z0-9]{20})\b`,
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'play, challenge and write in the owner’s name, within its scopes',
      rotate: 'At lichess.org/account/oauth/token: delete it and create another.',
      verify: 'account',
      revoke: 'token',
      examples: [
        {
          before: '  "lichess_personal_token": "',
          secret: ['lip_p', 'VESn26Ghz', '3GEOVaMVkq'],
          after: '",\n',
        },
        {
          before: 'export LICHESS_PERSONAL_TOKEN="',
          secret: ['lip_', '88DyEdjvH8I', '4pxYG7c2O'],
          after: '"\n',
        },
        {
          before: 'client.set("lichess_personal_token", "',
          secret: ['lip_6z', 'lgsmJj5dK6z', '9oELua5'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'LICHESS_PERSONAL_TOKEN=your-key-here\n',
        ['LICHESS_PERSONAL_TOKEN=', 'lip_1t', '5', '\n'],
      ],
    },
    {
      id: 'lichess-oauth-token',
      description: 'A Lichess OAuth access token.',
      regex: String.raw`\b(lio_[A-Za-z0-9]{32})\b`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'play, challenge and write in the owner’s name, within its scopes',
      rotate: 'At lichess.org/account/security: revoke the app’s session.',
      verify: 'account',
      revoke: 'token',
      examples: [
        {
          before: 'ENV LICHESS_OAUTH_TOKEN ',
          secret: ['lio_', '5I7FGcsiCNOW', 'sMfrw1zq7VMo', 'Z3ryWKg2'],
          after: '\n',
        },
        {
          before: "lichess_oauth_token: '",
          secret: ['lio_g', 'BwDHF3pQ5f8Y', 'iD5GydKx7rv', '3gCXP9KX'],
          after: "'\n",
        },
        {
          before: 'export LICHESS_OAUTH_TOKEN="',
          secret: ['lio_05', 'A6FssWsoqt6u', 'SCIRSyUQJUTpn', 'kqowO'],
          after: '"\n',
        },
      ],
      counterExamples: ['LICHESS_OAUTH_TOKEN=your-key-here\n', ['LICHESS_OAUTH_TOKEN=', 'lio_', 'VOV', '\n']],
    },
  ],
  verify: {
    account: {
      docs: 'https://lichess.org/api#tag/Account/operation/accountMe',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['lichess.org'],
      request: { method: 'GET', path: '/api/account', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/username' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error', contains: 'No such token' }, verdict: 'invalid' },
      ],
      facts: { user: '/username', scopes: { header: 'x-oauth-scopes' } },
      cases: [
        {
          request: 'GET https://lichess.org/api/account',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            headers: { 'X-OAuth-Scopes': 'preference:read' },
            json: { id: 'ada', username: 'Ada', perfs: {} },
          },
          verdict: 'live',
          facts: { user: 'Ada', scopes: 'preference:read' },
        },
        {
          request: 'GET https://lichess.org/api/account',
          answer: { status: 401, json: { error: 'No such token' } },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    token: {
      docs: 'https://lichess.org/api#tag/OAuth/operation/apiTokenDelete',
      checked: '2026-11-24',
      effect: 'ends the token at once',
      hosts: ['lichess.org'],
      steps: [{ request: { method: 'DELETE', path: '/api/token', bearer: '{secret}' }, done: [204] }],
      cases: [
        { answers: [{ request: 'DELETE https://lichess.org/api/token', status: 204 }], isDone: true },
        {
          answers: [
            {
              request: 'DELETE https://lichess.org/api/token',
              status: 401,
              json: { error: 'No such token' },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
