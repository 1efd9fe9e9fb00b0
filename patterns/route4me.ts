/** Credentials of Route4Me. */

import type { Provider } from '#model/provider';

export default {
  name: 'Route4Me',
  docs: 'https://route4me.io/docs/',
  rules: [
    {
      id: 'route4me-api-key',
      description: 'A Route4Me API key.',
      keyed: { names: ['route4me'], value: '(?:[0-9A-F]{32}|[0-9a-f]{32})' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change routes, addresses and orders',
      rotate: 'In Route4Me, My account, API access: reset the key.',
      examples: [
        {
          before: '<string name="route4me_api_key">',
          secret: ['26E94', '4A1B8A67D', 'C670A318E0D6', '24A610'],
          after: '</string>\n',
        },
        {
          before: 'ROUTE4ME_API_KEY=',
          secret: ['EF860A', 'E93E048014E', '99D7FA9C6', '23A19C'],
          after: '\n',
        },
        {
          before: "route4me_api_key: '",
          secret: ['4359', '46e0ade64a', 'c4cebb9e1535', 'efdf62'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'ROUTE4ME_API_KEY=your-key-here\n',
        ['ROUTE4ME_API_KEY=', '5B9259', 'E', '\n'],
        ['checksum: ', 'd8b6a', 'd56080d5ab90', 'f51b88debd48c', '82', '\n'],
      ],
    },
  ],
} satisfies Provider;
