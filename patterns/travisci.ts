/** Travis CI: API tokens, which have no mark of their own. */

import type { Provider } from '#model/provider';

export default {
  name: 'Travis CI',
  docs: 'https://developer.travis-ci.com/authentication',
  rules: [
    {
      id: 'travisci-api-token',
      description: 'An API token of Travis CI.',
      keyed: {
        names: [
          'travis_token',
          'travistoken',
          'travis-token',
          'travis_api_token',
          'travis_access_token',
          'travisci_token',
          'travis_ci_token',
          'travis_auth_token',
          'travis_api_key',
        ],
        value: String.raw`[\w-]{20,22}`,
      },
      minEntropy: 3.4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'start builds and change the settings of the repositories of its owner',
      rotate:
        'Regenerate it under Settings, API authentication, and with it the secrets that the builds hold.',
      examples: [
        { before: 'TRAVIS_TOKEN=', secret: ['btqJNOAtZ7_', 'yMUOjhNP-j5'], after: '\n' },
        { before: 'travis_api_token: "', secret: ['WJVO5dEAJwu', 'i-L9w6-pY5a'], after: '"\n' },
      ],
      counterExamples: [['TRAVIS_TOKEN=qA55Ow', 'ZfEnl5'], 'TRAVIS_TOKEN=${TRAVIS_TOKEN}'],
    },
  ],
} satisfies Provider;
