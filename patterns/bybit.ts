/** Credentials of Bybit. */

import type { Provider } from '#model/provider';

export default {
  name: 'Bybit',
  docs: 'https://bybit-exchange.github.io/docs/v5/guide',
  rules: [
    {
      id: 'bybit-api-secret',
      description: 'An API secret of Bybit.',
      keyed: { names: ['bybit'], value: '[A-Za-z0-9]{36}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'trade, and withdraw if it may, together with its API key',
      rotate: 'In the account’s API settings: delete the key and create another, bound to addresses.',
      examples: [
        {
          before: 'export BYBIT_API_SECRET="',
          secret: ['HNQZ6M', 'wguL66Yhn', '7aWXySzJsz', 'fgUwgkqkK38'],
          after: '"\n',
        },
        {
          before: 'ENV BYBIT_API_SECRET ',
          secret: ['ZQX7', 'a25x00iVu', 'KEfVPjKICH', 'lsM6LGtXpwq', 'bQ'],
          after: '\n',
        },
        {
          before: '  "bybit_api_secret": "',
          secret: ['bHQVG5', 'gU4s3abKCqh5', 'Ti7H5VhnLlU', 'XzkBWIs'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'BYBIT_API_SECRET=your-key-here\n',
        ['BYBIT_API_SECRET=', 'B34S', '46a', '\n'],
        ['checksum: ', '5DtqT9', 'QEoiCnnWwZz', 'M7HJmy7rWU', 'S9ttE7bAB', '\n'],
      ],
    },
  ],
} satisfies Provider;
