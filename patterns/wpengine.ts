/** Credentials of WP Engine. */

import type { Provider } from '#model/provider';

export default {
  name: 'WP Engine',
  docs: 'https://wpengineapi.com/',
  rules: [
    {
      id: 'wpengine-api-password',
      description: 'The password of a WP Engine API user.',
      keyed: {
        names: [
          'wpe_api_password',
          'wpengine_api_password',
          'wpengine_password',
          'wpengine_api_secret',
          'wpeapipassword',
          'wpengineapipassword',
        ],
        value: '[A-Za-z0-9_-]{20,64}',
      },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'manage the account’s WordPress sites: copy, back up, change domains and add users',
      rotate: 'In the User Portal, API access: delete the credentials and generate others.',
      verify: 'user',
      parts: [{ name: 'userId', rule: 'wpengine-api-user-id' }],
      examples: [
        {
          before: [
            'WPE_API_USER_API_USER_ID=',
            ...['c723f', 'fd1-ffa4-e', '9d1-9393-1', '948e21eb637'],
            '\n',
            'WPE_API_PASSWORD=',
          ].join(''),
          secret: ['N9s8pp', 'VA1TMUlwC', 'QH3wfM'],
          after: '\n',
          parts: { userId: ['c723f', 'fd1-ffa4-e', '9d1-9393-194', '8e21eb637'] },
        },
        {
          before: [
            'WPE_API_USER_API_USER_ID=',
            ...['01250', '02f-52a1-33', '1b-f578-e0f', 'd3c77510f'],
            '\n',
            "const wpeApiPassword = '",
          ].join(''),
          secret: [
            'vBhLaH',
            'qBPnXbJsyt2Lb',
            'TApW9t5XIGh',
            'tYdrvIbcp',
            'BZU1uRGT1f',
            'hzlPTcC8sniOX',
            'b6',
          ],
          after: "';\n",
          parts: { userId: ['01250', '02f-52a1-331b', '-f578-e0fd3c', '77510f'] },
        },
        {
          before: [
            'WPE_API_USER_API_USER_ID=',
            ...['9d89c', '422-94b5-d9', '25-8087-66b0', '8d494d12'],
            '\n',
            '<string name="wpe_api_password">',
          ].join(''),
          secret: [
            'qgiHh6',
            'o5j5b93wMb',
            'Cm28iZB8KYW',
            'kmtioHfxJu-',
            'j-2dI-XK_t3',
            'O_qrEKyX-',
            'gELy_0',
          ],
          after: '</string>\n',
          parts: { userId: ['9d89', 'c422-94b5-', 'd925-8087', '-66b08d494d', '12'] },
        },
      ],
      counterExamples: [
        'WPE_API_PASSWORD=your-key-here\n',
        ['WPE_API_PASSWORD=', 'XN4QF', 'FN', '\n'],
        ['checksum: ', 'JFQe8K', 'xGavJ4atPuYR', 'BA-', '\n'],
      ],
    },
    {
      id: 'wpengine-api-user-id',
      description: 'The id of a WP Engine API user.',
      keyed: {
        names: ['wpe_api_user', 'wpengine_api_user', 'wpengine_user', 'wpeapiuser', 'wpengineapiuser'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'name the account or app',
      rotate: 'It is no secret by itself; replace the secret that belongs to it.',
      isPartOnly: true,
      examples: [
        {
          before: '<string name="wpe_api_user_api_user_id">',
          secret: ['2003ea', '79-0f38-86dd-', 'cc3c-b404f', '69c362a'],
          after: '</string>\n',
        },
        {
          before: 'WPE_API_USER_API_USER_ID=',
          secret: ['30680', 'e2b-a137-', '4f8d-14cc-76f', '84eb8e2cc'],
          after: '\n',
        },
        {
          before: "wpe_api_user_api_user_id: '",
          secret: ['568ee1', 'ae-59a4-714f', '-cd60-13c', 'df06350be'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'WPE_API_USER_API_USER_ID=your-key-here\n',
        ['WPE_API_USER_API_USER_ID=', '28888b', 'f', '\n'],
        ['checksum: ', 'c3dcfd', 'b1-0e8f-5ce7', '-6ffe-29fe4d', 'cb5736', '\n'],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://wpengineapi.com/reference#operation/getCurrentUser',
      effect: 'none',
      hosts: ['api.wpengineapi.com'],
      request: { method: 'GET', path: '/v1/user', basic: ['{userId}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/email' },
      impact: [
        {
          request: { method: 'GET', path: '/v1/installs?limit=1', basic: ['{userId}', '{secret}'] },
          says: 'controls {installs} WordPress installs',
          facts: { installs: '/count' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.wpengineapi.com/v1/user',
          headers: { authorization: 'Basic {userId}:{secret}' },
          parts: { userId: 'u0example' },
          answer: { status: 200, json: { id: 'u1', email: 'ana@example.com', first_name: 'Ana' } },
          verdict: 'live',
          facts: { user: 'ana@example.com', installs: '225' },
          impact: {
            answers: [{ status: 200, json: { count: 225, results: [] } }],
            says: ['controls 225 WordPress installs'],
          },
        },
        {
          request: 'GET https://api.wpengineapi.com/v1/user',
          parts: { userId: 'u0example' },
          answer: { status: 401, json: { message: 'Bad Credentials' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
