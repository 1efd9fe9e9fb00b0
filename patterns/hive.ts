/** Credentials of Hive. */

import type { Provider } from '#model/provider';

export default {
  name: 'Hive',
  docs: 'https://developers.hive.com/reference/introduction',
  rules: [
    {
      id: 'hive-api-key',
      description: 'An API key of Hive (hive.com, or the models of thehive.ai).',
      keyed: { names: ['hive'], value: '[A-Za-z0-9]{32}', isCommonWord: true },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the workspace’s projects, or run models on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'client.set("hive_api_key", "',
          secret: ['4kiRZ', 'YmRl1cQTicoo', 'T3DywXV9H3B', '79lF'],
          after: '");\n',
        },
        {
          before: '  "hive_api_key": "',
          secret: ['J0UvQq', 'NBdj6W6RzXQu', 'KjIaXuim5FOMv', 'J'],
          after: '",\n',
        },
        {
          before: "const hiveApiKey = '",
          secret: ['kLzv', 'hBBCrTg2I', 'lPn8TV6MFmq', 'Ucs2ipId'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'HIVE_API_KEY=your-key-here\n',
        ['HIVE_API_KEY=', 't5iUl', 'xi', '\n'],
        ['checksum: ', 'ebuGob', 'MzOW7CwbTbmp0', '92au0Boe6', 'xDVK', '\n'],
      ],
    },
  ],
} satisfies Provider;
