/** Credentials of MagicBell. */

import type { Provider } from '#model/provider';

export default {
  name: 'MagicBell',
  docs: 'https://www.magicbell.com/docs',
  rules: [
    {
      id: 'magicbell-api-secret',
      description: 'The API secret of a MagicBell project.',
      keyed: {
        names: [
          'magicbell_api_secret',
          'magicbell_secret',
          'magicbell-api-secret',
          'magicbell-secret',
          'magicbellapisecret',
          'magicbellsecret',
          'magicbell_project_secret',
        ],
        value: '[A-Za-z0-9+/_-]{30,64}={0,2}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send notifications in the project’s name and read its users',
      rotate: 'In the dashboard, Settings, API keys: regenerate the secret.',
      parts: [{ name: 'key', rule: 'magicbell-api-key' }],
      examples: [
        {
          before: [
            'MAGICBELL_API_KEY=',
            ...['pk_r', 'r3Isdoz98Xo0V', 'FZJemmkVb', 'IpkS86p'],
            '\n',
            'ENV MAGICBELL_API_SECRET ',
          ].join(''),
          secret: ['W4k0', 'Uow5jD-Ter', 'uJgEYqYGsshMm', '-zAv3/DyD=='],
          after: '\n',
          parts: { key: ['pk_r', 'r3Isdoz98X', 'o0VFZJemmkVbI', 'pkS86p'] },
        },
        {
          before: [
            'MAGICBELL_API_KEY=',
            ...['pk_B', '40slszqskE', 'H8SVSzt1D0tNH', 'e8PywFoL0W46d', '7OXfNTWQZ6H'],
            '\n',
            "magicbell_api_secret: '",
          ].join(''),
          secret: ['dv6PQn', '5u8BX7u_Y0', '5LqqLDFnly', 'qK9EmEm'],
          after: "'\n",
          parts: { key: ['pk_B40', 'slszqskEH8SV', 'Szt1D0tNH', 'e8PywFoL0W46', 'd7OXfNTWQZ6H'] },
        },
        {
          before: [
            'MAGICBELL_API_KEY=',
            ...['vDimg', 'zqZVW9skq', 'nu9kePCbk3t', 'j3OF'],
            '\n',
            'export MAGICBELL_API_SECRET="',
          ].join(''),
          secret: ['iy1Wx', 'lGh0nNWV-', '8gTZhcC9J', 'ZXuYaWV='],
          after: '"\n',
          parts: { key: ['vDimg', 'zqZVW9skq', 'nu9kePCbk3tj', '3OF'] },
        },
      ],
      counterExamples: [
        'MAGICBELL_API_SECRET=your-key-here\n',
        ['MAGICBELL_API_SECRET=', '1A-o', 'Wco', '\n'],
        ['checksum: ', 'RMSBL', 'LpdEY-UoPRXkf', '+PWJkh/yhWo', 'POZGWR==', '\n'],
      ],
    },
    {
      id: 'magicbell-api-key',
      description: 'The API key of a MagicBell project. It stands in pages.',
      keyed: {
        names: ['magicbell_api_key', 'magicbell_key', 'magicbell-api-key', 'magicbellapikey', 'magicbellkey'],
        value: '(?:pk_)?[A-Za-z0-9]{24,48}',
      },
      minEntropy: 4,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'name the project',
      rotate: 'In the account’s API settings: revoke it and create another.',
      partName: 'key',
      isPartOnly: true,
      examples: [
        {
          before: '  "magicbell_api_key": "',
          secret: ['VBf4ls', 'txs6Nqa6Tx83', 'ZwY6JpGxSyZ'],
          after: '",\n',
        },
        {
          before: 'export MAGICBELL_API_KEY="',
          secret: ['pk_Ap', 'b4n0lfT5Yb57b', 'yIpz6yBZ0M', '5k'],
          after: '"\n',
        },
        {
          before: 'client.set("magicbell_api_key", "',
          secret: ['Rwac', 'mKyFTA35Vp0Pr', 'wusK10ViN', '3Q95DmGBPHU', 'O3g96CJx8sf'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'MAGICBELL_API_KEY=your-key-here\n',
        ['MAGICBELL_API_KEY=', 'pk_mCG', 'y', '\n'],
        ['checksum: ', 'pk_9b', 'a44RPkiM7rh', 'QnwXhg4sg8', 'nWwWJ', '\n'],
      ],
    },
  ],
} satisfies Provider;
