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
      verify: 'user',
      examples: [
        { before: 'TRAVIS_TOKEN=', secret: ['btqJNOAtZ7_', 'yMUOjhNP-j5'], after: '\n' },
        { before: 'travis_api_token: "', secret: ['WJVO5dEAJwu', 'i-L9w6-pY5a'], after: '"\n' },
      ],
      counterExamples: [['TRAVIS_TOKEN=qA55Ow', 'ZfEnl5'], 'TRAVIS_TOKEN=${TRAVIS_TOKEN}'],
    },
  ],
  verify: {
    user: {
      docs: 'https://developer.travis-ci.com/resource/user',
      effect: 'none',
      hosts: ['api.travis-ci.com'],
      request: {
        method: 'GET',
        path: '/user',
        headers: { authorization: 'token {secret}', 'travis-api-version': '3' },
      },
      clauses: [
        { status: 200, json: { pointer: '/login' }, verdict: 'live' },
        { status: 403, contains: 'access denied', verdict: 'invalid' },
      ],
      facts: { user: '/login', name: '/name' },
      cases: [
        {
          request: 'GET https://api.travis-ci.com/user',
          headers: { authorization: 'token {secret}' },
          answer: { status: 200, json: { '@type': 'user', id: 119240, login: 'ada', name: 'Ada' } },
          verdict: 'live',
          facts: { user: 'ada', name: 'Ada' },
        },
        {
          request: 'GET https://api.travis-ci.com/user',
          answer: { status: 403, text: 'access denied' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
