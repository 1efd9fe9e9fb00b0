/** Credentials of HTX (Huobi). */

import type { Provider } from '#model/provider';

export default {
  name: 'HTX (Huobi)',
  docs: 'https://www.htx.com/en-us/opend/newApiPages/',
  rules: [
    {
      id: 'huobi-secret-key',
      description: 'A secret key of HTX (Huobi).',
      keyed: { names: ['huobi', 'htx_'], value: '[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{5}' },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'trade, and withdraw where the key allows it',
      rotate: 'In the account, API management: delete the key and create another.',
      examples: [
        {
          before: 'ENV HUOBI_SECRET_KEY ',
          secret: ['e98b', 'f686-c28f', '9401-4cc4a5', 'da-27beb'],
          after: '\n',
        },
        {
          before: "huobi_secret_key: '",
          secret: ['151e', '0db2-f276', '135c-f621778', 'd-5445c'],
          after: "'\n",
        },
        {
          before: 'export HUOBI_SECRET_KEY="',
          secret: ['dd621', '42d-bfb7d00e', '-b67c1cbe-', 'd2a76'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'HUOBI_SECRET_KEY=your-key-here\n',
        ['HUOBI_SECRET_KEY=', 'b0f8', 'd45', '\n'],
        ['checksum: ', '8c1f7', '118-ac15cb04', '-b6484626-4d', '49a', '\n'],
      ],
    },
  ],
} satisfies Provider;
