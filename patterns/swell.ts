/** Credentials of Swell. */

import type { Provider } from '#model/provider';

export default {
  name: 'Swell',
  docs: 'https://developers.swell.is/backend-api/authentication',
  rules: [
    {
      id: 'swell-secret-key',
      description: 'A secret key of a Swell store.',
      keyed: { names: ['swell'], value: 'sk_[A-Za-z0-9]{32}', isCommonWord: true },
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read customers and orders and change everything in the store',
      rotate: 'In the dashboard, Developer, API keys: revoke it and create another.',
      examples: [
        {
          before: '<string name="swell_secret_key">',
          secret: ['sk_ITS', 'SAWKtCeEs', 'wuaUsZSo8b', 'dpmdYdtEN8'],
          after: '</string>\n',
        },
        {
          before: 'SWELL_SECRET_KEY=',
          secret: ['sk_am', 'iVC3e5lkjM', 'LQqND89VC9Lw3', 'vHNmXLz'],
          after: '\n',
        },
        {
          before: "swell_secret_key: '",
          secret: ['sk_I', 'G8OLEuuMOdv', 'SfLWANn6bXBy', 'VlyMQNC2'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'SWELL_SECRET_KEY=your-key-here\n',
        ['SWELL_SECRET_KEY=', 'sk_Q', 'bgw', '\n'],
        ['checksum: ', 'sk_tZs', 'ZH96OMBKFM', 'Fr2cDyMY73as', 'pgzfUix', '\n'],
      ],
    },
  ],
} satisfies Provider;
