/** Credentials of MEXC. */

import type { Provider } from '#model/provider';

export default {
  name: 'MEXC',
  docs: 'https://www.mexc.com/api-docs/spot-v3/introduction',
  rules: [
    {
      id: 'mexc-api-secret',
      description: 'An API secret of MEXC.',
      keyed: { names: ['mexc'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'trade, and withdraw where the key allows it',
      rotate: 'In the account, API management: delete the key and create another.',
      examples: [
        { before: 'MEXC_API_SECRET=', secret: ['ce57de', '2ca165c87c', '23fc921d83', '94406e'], after: '\n' },
        {
          before: "const mexcApiSecret = '",
          secret: ['f6c3c', '1da7c27763', '51aebd685b5', '4712f4'],
          after: "';\n",
        },
        {
          before: '<string name="mexc_api_secret">',
          secret: ['d391', '7ca8da4a0b', '038b2f80d2', '1556e555'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'MEXC_API_SECRET=your-key-here\n',
        ['MEXC_API_SECRET=', '2294', 'b85', '\n'],
        ['checksum: ', '63aa', '8d6f59ec60865', '1b3197312eb8', 'b99', '\n'],
      ],
    },
  ],
} satisfies Provider;
