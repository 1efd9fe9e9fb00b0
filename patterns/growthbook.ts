/** Credentials of GrowthBook. */

import type { Provider } from '#model/provider';

export default {
  name: 'GrowthBook',
  docs: 'https://docs.growthbook.io/api/',
  rules: [
    {
      id: 'growthbook-secret-key',
      description: 'A secret key of GrowthBook’s API.',
      regex: String.raw`\b(secret_(?:admin|readonly|user)_[A-Za-z0-9+/]{20,60}={0,2})(?:[^A-Za-z0-9+/=]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read or change features and experiments',
      rotate: 'In GrowthBook, Settings, API Keys: revoke the key and create another.',
      examples: [
        {
          before: "const growthbookSecretKey = '",
          secret: ['secr', 'et_readonly_', 'iIy3rdWqGwV', 'H5RYnm0L4SI9', 'Dy'],
          after: "';\n",
        },
        {
          before: 'client.set("growthbook_secret_key", "',
          secret: [
            'secr',
            'et_readonl',
            'y_QFNv4Wsg',
            'bVMTbirO3Fs',
            '1AX+Usokw',
            '0bbqZZqBW',
            'DQpY46XdPGf',
            'Xm8PgP/OC2QD=',
            '=',
          ],
          after: '");\n',
        },
        {
          before: 'GROWTHBOOK_SECRET_KEY=',
          secret: ['secret', '_admin_PvYAFB', 'Dif7sP8smp', 'L3PM2x/h='],
          after: '\n',
        },
      ],
      counterExamples: [
        'GROWTHBOOK_SECRET_KEY=your-key-here\n',
        ['GROWTHBOOK_SECRET_KEY=', 'secre', 't_', '\n'],
      ],
    },
  ],
} satisfies Provider;
