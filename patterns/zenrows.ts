/** Credentials of ZenRows. */

import type { Provider } from '#model/provider';

export default {
  name: 'ZenRows',
  docs: 'https://docs.zenrows.com/',
  rules: [
    {
      id: 'zenrows-api-key',
      description: 'A ZenRows API key.',
      keyed: { names: ['zenrows'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'scrape pages on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'ZENROWS_API_KEY=',
          secret: ['2686ca', 'e8aae319a3fb', '20b36011877c6', '6b6a48266'],
          after: '\n',
        },
        {
          before: "const zenrowsApiKey = '",
          secret: ['43e1d5', '9a483e8acba9b', '97d23d67aa45', 'ec625c87e'],
          after: "';\n",
        },
        {
          before: '<string name="zenrows_api_key">',
          secret: ['93f3', 'bae83bc5bf', '7b9a5d83cf4', 'c52fd734b2', 'f2340'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'ZENROWS_API_KEY=your-key-here\n',
        ['ZENROWS_API_KEY=', 'c0183b', 'c', '\n'],
        ['checksum: ', '64fa3', '7c73ead5f069b', 'bc6d96503fc', '2cd2895f98f', '\n'],
      ],
    },
  ],
} satisfies Provider;
