/** Credentials of SumUp. */

import type { Provider } from '#model/provider';

export default {
  name: 'SumUp',
  docs: 'https://developer.sumup.com/tools/authorization/api-keys/',
  rules: [
    {
      id: 'sumup-secret-key',
      description: 'A secret key of SumUp.',
      regex: String.raw`\b(sup_sk_[A-Za-z0-9]{32})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'take payments and read transactions of the merchant',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'memberships',
      examples: [
        {
          before: '<string name="sumup_secret_key">',
          secret: ['sup_sk', '_glCvrvxD', 'ljSQXC7b54bZ2', 'YeGooUy9kuD'],
          after: '</string>\n',
        },
        {
          before: 'SUMUP_SECRET_KEY=',
          secret: ['sup_sk', '_7nqwfERJH5TN', 'y3bGGWQGvxPHh', 'lk4bkGa'],
          after: '\n',
        },
        {
          before: "sumup_secret_key: '",
          secret: ['sup_s', 'k_ruIhqodo33', 'dZ2gx4mFRbK', 'GqEywvqSRuf'],
          after: "'\n",
        },
      ],
      counterExamples: ['SUMUP_SECRET_KEY=your-key-here\n', ['SUMUP_SECRET_KEY=', 'sup_', 'sk_', '\n']],
    },
  ],
  verify: {
    memberships: {
      docs: 'https://github.com/sumup/sumup-openapi',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.sumup.com'],
      request: { method: 'GET', path: '/v0.1/memberships', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/items' }, verdict: 'live' },
        { status: 401, json: { pointer: '/title' }, verdict: 'invalid' },
      ],
      facts: { merchants: { each: '/items', pointer: '/resource_id' } },
      impact: [{ says: 'acts for the merchants {merchants}' }],
      cases: [
        {
          request: 'GET https://api.sumup.com/v0.1/memberships',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              items: [{ id: 'mem_1', resource_id: 'M0EXAMPLE', type: 'merchant', roles: ['role_admin'] }],
              total_count: 1,
            },
          },
          verdict: 'live',
          facts: { merchants: 'M0EXAMPLE' },
          impact: { answers: [], says: ['acts for the merchants M0EXAMPLE'] },
        },
        {
          request: 'GET https://api.sumup.com/v0.1/memberships',
          answer: {
            status: 401,
            json: {
              type: 'https://developer.sumup.com/problem/unauthorized',
              title: 'Unauthorized',
              status: 401,
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
