/** Credentials of Tenderly. */

import type { Provider } from '#model/provider';

export default {
  name: 'Tenderly',
  docs: 'https://docs.tenderly.co/',
  rules: [
    {
      id: 'tenderly-access-key',
      description: 'An access key of Tenderly.',
      keyed: { names: ['tenderly'], value: String.raw`[\w-]{32}` },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'simulate transactions and change the account’s projects',
      rotate: 'In Settings, Access tokens: delete the key and create another.',
      examples: [
        {
          before: "const tenderlyAccessKey = '",
          secret: ['_kjM', 's2WFrEaSrx0', 'kdGnbAdzECo', 'T4fTEn'],
          after: "';\n",
        },
        {
          before: 'client.set("tenderly_access_key", "',
          secret: ['yVF6', 'Ym1949GF-o', 'ddYSUbpJX', '1mhjjcX7G'],
          after: '");\n',
        },
        {
          before: 'TENDERLY_ACCESS_KEY=',
          secret: ['A2MVne', 'SyDSxP8b8', 'CtZOUR4SD', '4jexmB8h'],
          after: '\n',
        },
      ],
      counterExamples: [
        'TENDERLY_ACCESS_KEY=your-key-here\n',
        ['TENDERLY_ACCESS_KEY=', 'mfUn', 'WnY', '\n'],
        ['checksum: ', 'Nyf8Fe', 'J2Cau9Dq0vBE', 'OkCrDSvNg7X9', 'IA', '\n'],
      ],
    },
  ],
} satisfies Provider;
