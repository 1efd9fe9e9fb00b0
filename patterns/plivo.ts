/** Credentials of Plivo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Plivo',
  docs: 'https://www.plivo.com/docs/account/authentication/',
  rules: [
    {
      id: 'plivo-auth-token',
      description: 'The auth token of a Plivo account.',
      keyed: {
        names: [
          'plivo_auth_token',
          'plivoauthtoken',
          'plivo-auth-token',
          'plivo_token',
          'plivotoken',
          'plivo_auth_key',
          'plivo_secret',
          'plivo.restclient',
        ],
        value: '[A-Za-z0-9]{40}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'call and text from the account’s numbers on its bill',
      rotate: 'In the console (cx.plivo.com), Account: regenerate the auth token.',
      verify: 'account',
      parts: [{ name: 'id', rule: 'plivo-auth-id', acrossFiles: true }],
      examples: [
        {
          before: 'PLIVO_AUTH_ID=MA' + 'JU9DTPVAI' + '678XH7KDF' + '\nPLIVO_AUTH_TOKEN=',
          secret: ['LESQ6ZGxHXYRT1', 'j3dGOrIbZGGnyx', 'mg1jmveY92eN'],
          after: '\n',
          parts: { id: ['MA', 'JU9DTPVAI', '678XH7KDF'] },
        },
        {
          before: "const plivoAuthToken = '",
          secret: ['USnXCSpfeDqae4', '8KPRBn4iZ3kY3P', '5f7742KcdT41'],
          after: "';\n",
        },
      ],
      counterExamples: [
        ['PLIVO_AUTH_ID=MA', 'JU9DTPVAI', '678XH7KDF', '\nPLIVO_AUTH_TOKEN=', 'muX4********\n'],
        ['PLIVO_AUTH_ID=MA', 'JU9DTPVAI', '678XH7KDF', '\nPLIVO_AUTH_TOKEN=', 'your-key-here\n'],
        [
          'PLIVO_AUTH_ID=MA',
          'JU9DTPVAI',
          '678XH7KDF',
          '\nPLIVO_AUTH_TOKEN=',
          'muX4Zbsp2D',
          '3VaUOPzxJA',
          '\n',
        ],
      ],
    },
    {
      id: 'plivo-auth-id',
      description: 'The auth id of a Plivo account.',
      keyed: { names: ['plivo', 'auth_id', 'authid'], value: '[MS]A[A-Z0-9]{18}' },
      minEntropy: 3.1,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        { before: 'PLIVO_AUTH_ID=', secret: ['MA', 'ULDUE674R', '4BMBH9NKO'], after: '\n' },
        { before: '{"plivo_auth_id": "', secret: ['MA', 'YFSZB7BO2', '6MDCM26NN'], after: '"}' },
      ],
      counterExamples: ['PLIVO_AUTH_ID=', 'plivo_auth_id: your-id-here'],
    },
  ],
  verify: {
    account: {
      docs: 'https://www.plivo.com/docs/account/api/account/',
      effect: 'none',
      hosts: ['api.plivo.com'],
      request: { method: 'GET', path: '/v1/Account/{id}/', basic: ['{id}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/auth_id' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/name', credits: '/cash_credits' },
      impact: [
        { says: 'spends {credits} credits' },
        {
          request: { method: 'GET', path: '/v1/Account/{id}/Number/?limit=1', basic: ['{id}', '{secret}'] },
          says: 'calls and texts from {numbers} phone numbers',
          facts: { numbers: '/meta/total_count' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.plivo.com/v1/Account/{id}/',
          headers: { authorization: 'Basic {id}:{secret}' },
          parts: { id: 'MA0EXAMPLE' },
          answer: {
            status: 200,
            json: { auth_id: 'MA0EXAMPLE', name: 'Example', cash_credits: '42.10', account_type: 'standard' },
          },
          verdict: 'live',
          facts: { user: 'Example', credits: '42.10', numbers: '4' },
          impact: {
            answers: [{ status: 200, json: { meta: { total_count: 4 }, objects: [] } }],
            says: ['spends 42.10 credits', 'calls and texts from 4 phone numbers'],
          },
        },
        {
          request: 'GET https://api.plivo.com/v1/Account/{id}/',
          parts: { id: 'MA0EXAMPLE' },
          answer: { status: 401, text: 'Could not verify your access level for that URL.' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
