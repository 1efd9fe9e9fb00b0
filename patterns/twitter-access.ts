/** User access tokens of X (Twitter). The app’s own keys are in `twitter.ts`. */

import type { Provider } from '#model/provider';

export default {
  name: 'X (Twitter)',
  docs: 'https://docs.x.com/fundamentals/authentication/overview',
  rules: [
    {
      id: 'twitter-access-token-secret',
      description: 'The secret half of an X (Twitter) user access token (OAuth 1.0a).',
      keyed: {
        names: [
          'access_token_secret',
          'accesstokensecret',
          'access-token-secret',
          'access_secret',
          'accesssecret',
          'oauth_token_secret',
          'oauthtokensecret',
          'token_secret',
          'tokensecret',
          'twitter_token_secret',
          'setaccesstoken',
          'set_access_token',
        ],
        value: '[A-Za-z0-9]{45}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, post and message as the user, together with the app’s consumer pair',
      rotate:
        'Regenerate "Access Token and Secret" of the app in the developer portal (developer.x.com); a user’s own token is revoked under Settings, Connected apps.',
      docs: 'https://docs.x.com/fundamentals/authentication/oauth-1-0a/obtaining-user-access-tokens',
      parts: [
        { name: 'token', rule: 'twitter-access-token', acrossFiles: true },
        { name: 'consumerKey', rule: 'twitter-consumer-key', acrossFiles: true },
        { name: 'consumerSecret', rule: 'twitter-consumer-secret', acrossFiles: true },
      ],
      verify: 'user',
      examples: [
        {
          before:
            'ACCESS_TOKEN=' +
            '3015630519' +
            '486851164' +
            '-' +
            'FBGhFIKXO2EXHxX' +
            'iKs9ziKujZJG12F' +
            '\nACCESS_TOKEN_SECRET=',
          secret: ['ZB5dgNZQAUwdjIg', 'LKNS1E3RuS3BbOK', 'CIab2NIlXSXZK8k'],
          after: '\n',
          parts: { token: ['3015630519', '486851164', '-', 'FBGhFIKXO2EXHxX', 'iKs9ziKujZJG12F'] },
        },
        {
          before:
            "  access_token: '" +
            '5481107143' +
            '-' +
            'V26H0tde5JynFI' +
            'Ye9oey2U0c7N51' +
            's4DJdmsrbX54' +
            "',\n  access_token_secret: '",
          secret: ['KmZWol5ao19oJLv', 'hKUvhmh7onGDxJO', 'jO0ULLjDdQlT0L6'],
          after: "',\n",
          parts: { token: ['5481107143', '-', 'V26H0tde5JynFI', 'Ye9oey2U0c7N51', 's4DJdmsrbX54'] },
        },
        {
          before: 'oauth.accessTokenSecret=',
          secret: ['ypIGGyD4aucBEXH', 'F5QqSKqjWp0ZWn0', 'uUt74gUulK4z6QI'],
          after: '\n',
        },
      ],
      counterExamples: [
        'ACCESS_TOKEN_SECRET=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        ['access_token_secret = "', 'vrrS5FHzEDQY', '3Kx5pVNEgQva', 'VQDE9YPG30VU', '"'],
      ],
    },
    {
      id: 'twitter-access-token',
      description: 'An X (Twitter) user access token (OAuth 1.0a): the half that names the user.',
      keyed: {
        names: [
          'access_token',
          'accesstoken',
          'access-token',
          'oauth_token',
          'oauthtoken',
          'twitter_token',
          'twittertoken',
          'access_key',
          'accesskey',
          'setaccesstoken',
        ],
        value: '[0-9]{5,20}-[A-Za-z0-9]{28,44}',
      },
      minEntropy: 4,
      checks: ['plain-ids'],
      severity: 'low',
      confidence: 'low',
      audience: 'private',
      canDo: 'name a user’s authorisation; it opens nothing without its secret',
      rotate: 'Regenerate "Access Token and Secret" of the app in the developer portal (developer.x.com).',
      isPartOnly: true,
      examples: [
        {
          before: 'TWITTER_ACCESS_TOKEN=',
          secret: ['4920642394', '193190459', '-', 'gA4Ndb0XRXBCQMr', '1OLz84UCM7C6nPT'],
          after: '\n',
        },
        {
          before: '{"access_token": "',
          secret: ['1815786315', '177265508', '-', 'AfJQID4sR6gtRIz', 'nWQm2brnkk07a2o'],
          after: '"}',
        },
      ],
      counterExamples: [
        ['access_token: 1234567-', 'p1ItQCk5'],
        ['access_token: ', '9b6864d8-e3b', '4-4122-b316-', '11aa9785028a'],
      ],
    },
  ],
  verify: {
    user: {
      code: 'twitter-user',
      docs: 'https://docs.x.com/fundamentals/authentication/oauth-1-0a/authorizing-a-request',
      effect: 'counts-quota',
      hosts: ['api.x.com'],
    },
  },
} satisfies Provider;
