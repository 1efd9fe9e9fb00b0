/** Credentials of CockroachDB Cloud. */

import type { Provider } from '#model/provider';

export default {
  name: 'CockroachDB Cloud',
  docs: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
  rules: [
    {
      id: 'cockroach-labs-api-key',
      description: 'The secret of an API key of CockroachDB Cloud.',
      regex: String.raw`\b(CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40})(?:[^0-9A-Za-z_]|$)`,
      minEntropy: 4.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'create, change and delete database clusters and their SQL users, as far as the service account may',
      rotate: 'In the Cloud Console, Access management, Service accounts: delete the key and create another.',
      verify: 'clusters',
      examples: [
        {
          before: 'ENV COCKROACH_LABS_API_KEY ',
          secret: [
            'CCDB1_',
            'AMY0lejk5c',
            'UUmA49x2p',
            'WHj_LcqD9X',
            'nhgkI58ygiS6',
            'RtkFmI4M9',
            'UC8XwR8WaahI',
            '0',
          ],
          after: '\n',
        },
        {
          before: "cockroach_labs_api_key: '",
          secret: [
            'CCDB1_',
            '4Cybw4jmIw9',
            'xIqIPYeiu3P',
            '_vZNsiq3lj',
            'x4DgwGromsGD',
            'rORelEhEMUFg',
            'PIagl9w',
          ],
          after: "'\n",
        },
        {
          before: 'export COCKROACH_LABS_API_KEY="',
          secret: [
            'CCDB1',
            '_ns7YMpuOpNm',
            'nHEdUWJFYNO_2',
            'mDSf5QqaR',
            'dP8sSlBxNwd',
            'jVjR8e2Oe',
            '8pwgGLgG3f',
          ],
          after: '"\n',
        },
      ],
      counterExamples: [
        'COCKROACH_LABS_API_KEY=your-key-here\n',
        ['COCKROACH_LABS_API_KEY=', 'CCDB1', '_C', '\n'],
      ],
    },
  ],
  verify: {
    clusters: {
      docs: 'https://www.cockroachlabs.com/docs/api/cloud/v1',
      effect: 'none',
      hosts: ['cockroachlabs.cloud'],
      request: { method: 'GET', path: '/api/v1/clusters?pagination.limit=10', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/clusters' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/code', equals: 7 },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, json: { pointer: '/code', equals: 16 }, verdict: 'invalid' },
      ],
      facts: { clusters: { each: '/clusters', pointer: '/name' } },
      impact: [{ says: 'manages the clusters {clusters}' }],
      cases: [
        {
          request: 'GET https://cockroachlabs.cloud/api/v1/clusters?pagination.limit=10',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { clusters: [{ id: 'c1', name: 'shop' }], pagination: {} } },
          verdict: 'live',
          facts: { clusters: 'shop' },
          impact: { answers: [], says: ['manages the clusters shop'] },
        },
        {
          request: 'GET https://cockroachlabs.cloud/api/v1/clusters?pagination.limit=10',
          answer: { status: 403, json: { code: 7, message: 'permission denied' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://cockroachlabs.cloud/api/v1/clusters?pagination.limit=10',
          answer: { status: 401, json: { code: 16, message: 'unauthenticated' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
