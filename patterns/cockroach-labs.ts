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
} satisfies Provider;
