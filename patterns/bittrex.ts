/** Credentials of Bittrex, an exchange that closed in December 2023. */

import type { Provider } from '#model/provider';

export default {
  name: 'Bittrex',
  docs: 'https://bittrex.github.io/api/v3',
  rules: [
    {
      id: 'bittrex-api-key',
      description: 'A key or secret of Bittrex, an exchange that closed in December 2023.',
      keyed: { names: ['bittrex'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing any more; it read balances, traded and withdrew',
      rotate: 'Nothing is left to revoke.',
      examples: [
        {
          before: 'ENV BITTREX_API_KEY ',
          secret: ['8a0a', 'c9135e5006', '417a8b3e8663f', 'd4fb3'],
          after: '\n',
        },
        {
          before: "bittrex_api_key: '",
          secret: ['bf89b0', 'b27152d6e94', 'ed07dd9852634', '63'],
          after: "'\n",
        },
        {
          before: 'export BITTREX_API_KEY="',
          secret: ['15321', '891ba9a151', '689d9b18b', '3a63a824'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'BITTREX_API_KEY=your-key-here\n',
        ['BITTREX_API_KEY=', 'ea51e8', '9', '\n'],
        ['checksum: ', '949ec', 'e28239dd3', 'bdbd4c0081', '5e0ca4e7', '\n'],
      ],
    },
  ],
} satisfies Provider;
