/** Credentials of Twist. */

import type { Provider } from '#model/provider';

export default {
  name: 'Twist',
  docs: 'https://developer.twist.com/v3/',
  rules: [
    {
      id: 'twist-access-token',
      description: 'An access token of the Twist API.',
      regex: String.raw`\b(oauth2:[0-9a-f]{40,64})\b`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write the threads and messages of the user who gave it',
      rotate:
        'In Twist, Add integrations, Build: delete the integration’s token; users disconnect it in their settings.',
      verify: 'user',
      examples: [
        {
          before: '<string name="twist_access_token">',
          secret: [
            'oauth2',
            ':7951b2532c6e',
            '12f79eb62ae',
            '58cc15a55',
            'd3282f809d',
            '16004e93f0bb8',
            '6cf6e9681',
          ],
          after: '</string>\n',
        },
        {
          before: 'TWIST_ACCESS_TOKEN=',
          secret: ['oauth2', ':5d85ff4aed0a', '92ec6f88d76', 'ee13a1746c64d', '0ca5a21c3', 'e'],
          after: '\n',
        },
        {
          before: "twist_access_token: '",
          secret: ['oauth', '2:9240a938', '90627ea606', '50c9c9ea9168', '2be43c468d', '3'],
          after: "'\n",
        },
      ],
      counterExamples: ['TWIST_ACCESS_TOKEN=your-key-here\n', ['TWIST_ACCESS_TOKEN=', 'oaut', 'h2:', '\n']],
    },
  ],
  verify: {
    user: {
      docs: 'https://developer.twist.com/v3/#get-logged-in-user',
      effect: 'none',
      hosts: ['api.twist.com'],
      request: { method: 'GET', path: '/api/v3/users/get_session_user', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: [401, 403], contains: 'Invalid token', verdict: 'invalid' },
      ],
      facts: { user: '/email' },
      cases: [
        {
          request: 'GET https://api.twist.com/api/v3/users/get_session_user',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { id: 1, name: 'Ana', email: 'ana@example.com' } },
          verdict: 'live',
          facts: { user: 'ana@example.com' },
        },
        {
          request: 'GET https://api.twist.com/api/v3/users/get_session_user',
          answer: { status: 403, json: { error_code: 200, error_string: 'Invalid token' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
