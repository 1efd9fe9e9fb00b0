/** Credentials of Hiveage. */

import type { Provider } from '#model/provider';

export default {
  name: 'Hiveage',
  docs: 'https://www.hiveage.com/api/',
  rules: [
    {
      id: 'hiveage-api-key',
      description: 'A Hiveage API key.',
      keyed: { names: ['hiveage'], value: '[A-Za-z0-9_-]{20}' },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the account’s invoices and customers',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'client.set("hiveage_api_key", "',
          secret: ['axjDJ', 'B4_Y2sXWN', 'YtV1XG'],
          after: '");\n',
        },
        { before: '  "hiveage_api_key": "', secret: ['rDJu', 'DpSxo246p5d', 'GQRi8'], after: '",\n' },
        { before: "const hiveageApiKey = '", secret: ['QDmzOL', 'ERqItMrAc4Is', 'VY'], after: "';\n" },
      ],
      counterExamples: [
        'HIVEAGE_API_KEY=your-key-here\n',
        ['HIVEAGE_API_KEY=', 'dDlU8', 'MO', '\n'],
        ['checksum: ', 'dveAgv', '7iCQFjLcX09', 'K4f', '\n'],
      ],
    },
  ],
} satisfies Provider;
