/** Credentials of ScrapeOwl. */

import type { Provider } from '#model/provider';

export default {
  name: 'ScrapeOwl',
  docs: 'https://scrapeowl.com/docs',
  rules: [
    {
      id: 'scrapeowl-api-key',
      description: 'A ScrapeOwl API key.',
      keyed: { names: ['scrapeowl', 'scrape_owl'], value: '[a-z0-9]{30}' },
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'fetch pages on the owner’s credits',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'export SCRAPEOWL_API_KEY="',
          secret: ['enqsp', 'od9h38n0mrrb', 'dx6qtwbqz', 'ag46'],
          after: '"\n',
        },
        {
          before: 'ENV SCRAPEOWL_API_KEY ',
          secret: ['lbsw', '9rp22u8z1u', 'nduroiviv', 'grqqi96'],
          after: '\n',
        },
        {
          before: '  "scrapeowl_api_key": "',
          secret: ['r2uvn', 'kam513k558p', 'eusw111oe', '0uscc'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'SCRAPEOWL_API_KEY=your-key-here\n',
        ['SCRAPEOWL_API_KEY=', '7v5un', 'ta', '\n'],
        ['checksum: ', 'a2smnd', '04s6brtu1a2', '8wgnlxkmig8s', '0', '\n'],
      ],
    },
  ],
} satisfies Provider;
