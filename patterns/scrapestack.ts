/** Credentials of scrapestack. */

import type { Provider } from '#model/provider';

export default {
  name: 'scrapestack',
  docs: 'https://scrapestack.com/documentation',
  rules: [
    {
      id: 'scrapestack-api-key',
      description: 'A scrapestack API key.',
      keyed: { names: ['scrapestack'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'fetch pages on the owner’s quota',
      rotate: 'In the account’s dashboard: reset the API key.',
      examples: [
        {
          before: 'SCRAPESTACK_API_KEY=',
          secret: ['b8b8e7', 'df63d3224e1e', '890564d1c', '0a272'],
          after: '\n',
        },
        {
          before: "const scrapestackApiKey = '",
          secret: ['1f7d6c', '771311b99a', 'cab9ba97cf6ee', '545'],
          after: "';\n",
        },
        {
          before: '<string name="scrapestack_api_key">',
          secret: ['ba1a0', '5f2b5a59b5396', 'd5c512da9ca02', '2'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'SCRAPESTACK_API_KEY=your-key-here\n',
        ['SCRAPESTACK_API_KEY=', '78320', 'e5', '\n'],
        ['checksum: ', '005f4', 'bcfaa201e', '4b1a3230ee6', '8412e0f', '\n'],
      ],
    },
  ],
} satisfies Provider;
