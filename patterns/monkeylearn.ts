/** Credentials of MonkeyLearn. */

import type { Provider } from '#model/provider';

export default {
  name: 'MonkeyLearn',
  docs: 'https://monkeylearn.com/api/v3/',
  rules: [
    {
      id: 'monkeylearn-api-token',
      description: 'A MonkeyLearn API token.',
      keyed: { names: ['monkeylearn', 'monkey_learn'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'run and change the owner’s text models',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: "const monkeylearn = '",
          secret: ['fb78e', '41288eb126d70', 'e6021f1c64', '36afb48283a', 'd'],
          after: "';\n",
        },
        {
          before: 'client.set("monkeylearn", "',
          secret: ['a4a9', '09bf0b1cf4', '1ed27b6888', '88a3b2d6bfe', '707ae'],
          after: '");\n',
        },
        {
          before: 'MONKEYLEARN=',
          secret: ['38388', '58d64d296125', '4476a26a55125', '9c02b8e865'],
          after: '\n',
        },
      ],
      counterExamples: [
        'MONKEYLEARN=your-key-here\n',
        ['MONKEYLEARN=', '403bf', '42', '\n'],
        ['checksum: ', 'cd24', 'eb15c7faf', '395d77671', 'c373a95d8f38', '50e565', '\n'],
      ],
    },
  ],
} satisfies Provider;
