/** Credentials of Gumroad. */

import type { Provider } from '#model/provider';

export default {
  name: 'Gumroad',
  docs: 'https://gumroad.com/api',
  rules: [
    {
      id: 'gumroad-access-token',
      description: 'A Gumroad access token.',
      keyed: {
        names: [
          'gumroad_api',
          'gumroad-api',
          'gumroadapi',
          'gumroad_token',
          'gumroad-token',
          'gumroadtoken',
          'gumroad_secret',
          'gumroad-secret',
          'gumroadsecret',
          'gumroad_access',
          'gumroad.access',
        ],
        value: '(?:[0-9a-f]{64}|[A-Za-z0-9_-]{43})',
      },
      minEntropy: 3.4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read sales and buyers, change products and mark orders',
      rotate:
        'At gumroad.com/settings/advanced, open the application and regenerate its token, or delete it.',
      verify: 'user',
      examples: [
        {
          before: 'GUMROAD_ACCESS_TOKEN=',
          secret: ['vQwCebPChdeUVR7', 'mLCm_o9AfJE001E', 'iFVQwmrjiGwrv'],
          after: '\n',
        },
        {
          before: 'gumroad_token: "',
          secret: ['78a78cf3d81b4', 'a3298e8457171', 'c7339396ed9ae', '46a999fe78af2', '86aa5ba1eba7'],
          after: '"',
        },
      ],
      counterExamples: [
        'GUMROAD_ACCESS_TOKEN=9if8********\n',
        'GUMROAD_ACCESS_TOKEN=your-key-here\n',
        ['GUMROAD_ACCESS_TOKEN=', '9if87DElG8A', '3D7KVcJm1C', '\n'],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://gumroad.com/api#users',
      effect: 'none',
      hosts: ['api.gumroad.com'],
      request: { method: 'GET', path: '/v2/user', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/user/user_id' }, verdict: 'live' },
        { status: 200, json: { pointer: '/success', equals: true }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/user/email', name: '/user/name' },
      cases: [
        {
          request: 'GET https://api.gumroad.com/v2/user',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              success: true,
              user: { name: 'Ada', email: 'ada@example.com', user_id: 'G_-mnBf9b1j9A7a4ub4nFQ==' },
            },
          },
          verdict: 'live',
          facts: { user: 'ada@example.com', name: 'Ada' },
        },
        {
          request: 'GET https://api.gumroad.com/v2/user',
          answer: { status: 401, json: { error: 'The access token is invalid' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
