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
} satisfies Provider;
