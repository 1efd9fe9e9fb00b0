/** Credentials of ScraperBox. */

import type { Provider } from '#model/provider';

export default {
  name: 'ScraperBox',
  docs: 'https://scraperbox.com/documentation',
  rules: [
    {
      id: 'scraperbox-api-token',
      description: 'A ScraperBox API token.',
      keyed: { names: ['scraperbox', 'scraper_box'], value: '(?:[A-Z0-9]{32}|[0-9a-f]{32})' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'fetch pages on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'ENV SCRAPERBOX_API_TOKEN ',
          secret: ['5d727', 'ad8340275e06', 'd78c39d05e', 'd067a'],
          after: '\n',
        },
        {
          before: "scraperbox_api_token: '",
          secret: ['LGHEZA', 'N3YCCJIQ7DQA', 'XXN1QDTKSOXGH', 'Z'],
          after: "'\n",
        },
        {
          before: 'export SCRAPERBOX_API_TOKEN="',
          secret: ['2f7f', 'c4b44dd89d0bd', '30a1e6590b', '0ccad'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'SCRAPERBOX_API_TOKEN=your-key-here\n',
        ['SCRAPERBOX_API_TOKEN=', 'I175', 'OJT', '\n'],
        ['checksum: ', 'TXP6', 'RCR3TBNK0L', 'MAPZH2FUI', '2958NYUHJ', '\n'],
      ],
    },
  ],
} satisfies Provider;
