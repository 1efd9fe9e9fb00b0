/** Credentials of marketstack. */

import type { Provider } from '#model/provider';

export default {
  name: 'marketstack',
  docs: 'https://marketstack.com/documentation',
  rules: [
    {
      id: 'marketstack-access-key',
      description: 'A marketstack access key.',
      keyed: { names: ['marketstack'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read market data on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'client.set("marketstack_access_key", "',
          secret: ['016ce3', '6fe2b0c66fd', 'b63b05ce50d96', 'b3'],
          after: '");\n',
        },
        {
          before: '  "marketstack_access_key": "',
          secret: ['9d07b0', 'a17844eb760', '047917a2a55', '6427'],
          after: '",\n',
        },
        {
          before: "const marketstackAccessKey = '",
          secret: ['1832', 'c37bde4fe4d', '81881d03b350', 'eb5fe'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'MARKETSTACK_ACCESS_KEY=your-key-here\n',
        ['MARKETSTACK_ACCESS_KEY=', '9a32', '183', '\n'],
        ['checksum: ', 'e7570', 'cd853ee54da', '874c6d8a43', '59f5e4', '\n'],
      ],
    },
  ],
} satisfies Provider;
