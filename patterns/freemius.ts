/** Credentials of Freemius. */

import type { Provider } from '#model/provider';

export default {
  name: 'Freemius',
  docs: 'https://freemius.com/help/documentation/release-management/software-licensing/api-authentication/',
  rules: [
    {
      id: 'freemius-secret-key',
      description: 'A secret key of Freemius.',
      keyed: {
        names: ['freemius', 'fs_secret', 'fs__secret', 'fs_api__secret', 'fs_dev__secret'],
        value: 'sk_[A-Za-z0-9=~!@:.,$%^&*()_+{}?;<>|-]{29}',
      },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'act as the developer, plugin or install of the key: read buyers, release versions',
      rotate: 'In the Freemius dashboard, the plugin or My profile: ask for new keys.',
      examples: [
        {
          before: 'export FREEMIUS_SECRET_KEY="',
          secret: ['sk_z', '5O6SkqTBeW$Z', 'iJ=vH4I2T', '&hFxuwW'],
          after: '"\n',
        },
        {
          before: 'ENV FREEMIUS_SECRET_KEY ',
          secret: ['sk_dM6', 'c3wGO,Q+U&Mf', 'tFRSrH{4V', 'c(JP*'],
          after: '\n',
        },
        {
          before: '  "freemius_secret_key": "',
          secret: ['sk_Vo', ';z-.<yL~y', 'bGQNb;8h{7', 'A?k.L>^,'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'FREEMIUS_SECRET_KEY=your-key-here\n',
        ['FREEMIUS_SECRET_KEY=', 'sk_*sh', 'Q', '\n'],
        ['checksum: ', 'sk_xSX', 'dTVMqkx3S9|', 'r*)Sy?TG@gR', 'bwHz', '\n'],
      ],
    },
    {
      id: 'freemius-public-key',
      description: 'A public key of Freemius.',
      keyed: { names: ['freemius', 'fs_dynamic_init', 'fs_public'], value: 'pk_[0-9a-f]{29}' },
      minEntropy: 3,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'name the plugin or developer',
      rotate: 'It is meant to be public.',
      examples: [
        {
          before: 'export FREEMIUS_PUBLIC_KEY="',
          secret: ['pk_a6', 'f6e9da87d', '6d53859b5c4', '1428043'],
          after: '"\n',
        },
        {
          before: 'ENV FREEMIUS_PUBLIC_KEY ',
          secret: ['pk_93d', 'c18ac58ec102', 'c10551ec09a1e', '8'],
          after: '\n',
        },
        {
          before: '  "freemius_public_key": "',
          secret: ['pk_d', 'c9ab3e8cd493', 'b394278f5', 'c77a579'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'FREEMIUS_PUBLIC_KEY=your-key-here\n',
        ['FREEMIUS_PUBLIC_KEY=', 'pk_2', '296', '\n'],
        ['checksum: ', 'pk_8f', 'b092641ad', 'fcd6c69e368', 'ea8f2d9', '\n'],
      ],
    },
  ],
} satisfies Provider;
