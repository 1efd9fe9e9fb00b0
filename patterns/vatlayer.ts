/** Credentials of vatlayer. */

import type { Provider } from '#model/provider';

export default {
  name: 'vatlayer',
  docs: 'https://vatlayer.com/documentation',
  rules: [
    {
      id: 'vatlayer-access-key',
      description: 'A vatlayer API access key.',
      keyed: { names: ['vatlayer'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up VAT numbers on the owner’s quota',
      rotate: 'In the account dashboard: reset the access key.',
      examples: [
        {
          before: 'client.set("vatlayer_access_key", "',
          secret: ['a1c8', '0adf8b0bf45b7', 'b49372efc84d', '06a'],
          after: '");\n',
        },
        {
          before: '  "vatlayer_access_key": "',
          secret: ['e6a500', '18371d9d1f7', '389d77a36', 'c6648f'],
          after: '",\n',
        },
        {
          before: "const vatlayerAccessKey = '",
          secret: ['2cd7d0', '3972c93f4', '461596821', 'a4632627'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'VATLAYER_ACCESS_KEY=your-key-here\n',
        ['VATLAYER_ACCESS_KEY=', '79e5ed', 'd', '\n'],
        ['checksum: ', 'a26c54', 'dca48ee5f', '66b22c45c024f', 'e254', '\n'],
      ],
    },
  ],
} satisfies Provider;
