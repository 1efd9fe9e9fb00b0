/** Credentials of Gyazo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Gyazo',
  docs: 'https://gyazo.com/api/docs',
  rules: [
    {
      id: 'gyazo-access-token',
      description: 'A Gyazo access token.',
      keyed: { names: ['gyazo'], value: '[0-9a-f]{64}|[A-Za-z0-9_-]{43}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'upload, list and delete the owner’s captures',
      rotate: 'At gyazo.com/oauth/applications: delete the application’s token and generate another.',
      verify: 'me',
      examples: [
        {
          before: "const gyazoAccessToken = '",
          secret: ['grbY', 'abVCegpwhY', 'SynakLB9LqT', 'C-7yuOCGW3R3', 'GaOfs2'],
          after: "';\n",
        },
        {
          before: 'client.set("gyazo_access_token", "',
          secret: ['cSfIVx', 'fXsOmYJJrI', 'u7UbXSpxYp', 'nAuHEWl4CY', '7V3A9I6'],
          after: '");\n',
        },
        {
          before: 'GYAZO_ACCESS_TOKEN=',
          secret: ['EWbt', 'MaR6cAop76z', 'm4E7KxhaXvXEg', 'OZgmmFuAQWLg', 'PD5'],
          after: '\n',
        },
      ],
      counterExamples: [
        'GYAZO_ACCESS_TOKEN=your-key-here\n',
        ['GYAZO_ACCESS_TOKEN=', 'aae1', 'c5c', '\n'],
        [
          'checksum: ',
          'b02d',
          '690baf9b6934',
          '247355ae94f',
          '83360494e72e',
          'ccd6b4e64ff',
          'b4f7128d3f',
          '496d',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://gyazo.com/api/docs/user',
      effect: 'none',
      hosts: ['api.gyazo.com'],
      request: { method: 'GET', path: '/api/users/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/user/uid' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/user/email', name: '/user/name' },
      cases: [
        {
          request: 'GET https://api.gyazo.com/api/users/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { user: { email: 'ada@example.com', name: 'Ada', profile_image: 'x', uid: '57b7' } },
          },
          verdict: 'live',
          facts: { user: 'ada@example.com', name: 'Ada' },
        },
        {
          request: 'GET https://api.gyazo.com/api/users/me',
          answer: { status: 401, json: { message: 'You are not authorized.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
