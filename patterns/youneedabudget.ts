/** Credentials of YNAB. */

import type { Provider } from '#model/provider';

export default {
  name: 'YNAB',
  docs: 'https://api.ynab.com/#authentication',
  rules: [
    {
      id: 'youneedabudget-access-token',
      description: 'A personal access token of YNAB.',
      keyed: { names: ['ynab', 'youneedabudget'], value: '[A-Za-z0-9_-]{43}|[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the owner’s budgets, accounts and transactions',
      rotate: 'In Account settings, Developer settings: revoke the token and create another.',
      verify: 'user',
      examples: [
        {
          before: 'ENV YNAB_ACCESS_TOKEN ',
          secret: ['Fo_2', 'pdy2aZfxTwJ1', 'g2RPKYJIv', 'CTpQxkfw1Fdh', 'JLgZ3n'],
          after: '\n',
        },
        {
          before: "ynab_access_token: '",
          secret: ['a14f02', 'b650d2c3dca5', 'ccb4b528bd', '7101ce1a94ed4', 'ee0d66b3887f9', '4508418d0b'],
          after: "'\n",
        },
        {
          before: 'export YNAB_ACCESS_TOKEN="',
          secret: ['Lk1Mz', 'qc6CMitsJzF7', '7h0MwhpI9qiI', 'vPS80hUBQ', 'yuNY9'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'YNAB_ACCESS_TOKEN=your-key-here\n',
        ['YNAB_ACCESS_TOKEN=', 'a1fdb', 'e0', '\n'],
        [
          'checksum: ',
          '9585',
          'ee91159bc',
          'ef6d0dcb5648d',
          '62d267f4f55',
          'bb505d593d',
          '1cfb31ab1ced1',
          '6c07',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://github.com/ynab/ynab-sdk-js',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.ynab.com'],
      request: { method: 'GET', path: '/v1/user', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data/user/id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      facts: { user: '/data/user/id' },
      impact: [
        {
          request: { method: 'GET', path: '/v1/budgets', bearer: '{secret}' },
          says: 'reads the budgets {budgets}',
          facts: { budgets: { each: '/data/budgets', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.ynab.com/v1/user',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { data: { user: { id: 'u1' } } } },
          verdict: 'live',
          facts: { user: 'u1', budgets: 'Home' },
          impact: {
            answers: [{ status: 200, json: { data: { budgets: [{ id: 'b1', name: 'Home' }] } } }],
            says: ['reads the budgets Home'],
          },
        },
        {
          request: 'GET https://api.ynab.com/v1/user',
          answer: {
            status: 401,
            json: { error: { id: '401', name: 'unauthorized', detail: 'Unauthorized' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
