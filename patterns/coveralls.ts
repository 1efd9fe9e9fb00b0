/** Coveralls: tokens of repositories, which have no mark of their own. */

import type { Provider } from '#model/provider';

export default {
  name: 'Coveralls',
  docs: 'https://docs.coveralls.io/api-introduction',
  rules: [
    {
      id: 'coveralls-repo-token',
      description: 'A repository token of Coveralls.',
      keyed: {
        names: ['coveralls'],
        value: '[0-9A-Za-z]{32}',
      },
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'upload false coverage reports of the repository',
      rotate: 'Regenerate it under the settings of the repository.',

      examples: [
        { before: 'COVERALLS_REPO_TOKEN=', secret: ['MyYcRpzKASCj1PEq', 'm7ziiEKeqKZU37Aj'], after: '\n' },
        { before: 'coveralls_repo_token: "', secret: ['pCYethpeNviMzVVH', '6srl9YJHxgMua01a'], after: '"\n' },
      ],
      counterExamples: [
        ['COVERALLS_REPO_TOKEN=4w6uJ7qXUO', 'anZ6D0M69y'],
        'COVERALLS_REPO_TOKEN=${{ secrets.COVERALLS }}',
      ],
    },
  ],
} satisfies Provider;
