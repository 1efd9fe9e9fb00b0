/** Code Climate: the ids by which test reporters upload coverage. */

import type { Provider } from '#model/provider';

export default {
  name: 'Code Climate',
  docs: 'https://docs.codeclimate.com/docs/finding-your-test-coverage-token',
  rules: [
    {
      id: 'codeclimate-reporter-id',
      description: 'A test reporter id of Code Climate.',
      keyed: {
        names: [
          'cc_test_reporter_id',
          'codeclimate_repo_token',
          'codeclimate_token',
          'codeclimate_reporter_id',
          'cc-test-reporter-id',
        ],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'upload false coverage reports of the repository',
      rotate: 'Regenerate it under the settings of the repository, Test coverage.',

      examples: [
        {
          before: 'CC_TEST_REPORTER_ID=',
          secret: ['7a4d90ecd60d3b44acb10228433de77a', 'cf9eadc0eb7bbae181a4d3c4034b85bc'],
          after: '\n',
        },
        {
          before: 'codeclimate_repo_token: ',
          secret: ['2cc4b3a6a84987af625c108ceba9f46e', '5a90cbfcdbf490bdb4d5709224bc518d'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['CC_TEST_REPORTER_ID=429a2adf9b95616c', '4b623575c9fd40fb'],
        'CC_TEST_REPORTER_ID=${{ secrets.CC }}',
      ],
    },
  ],
} satisfies Provider;
