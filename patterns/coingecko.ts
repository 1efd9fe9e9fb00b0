/** Credentials of CoinGecko. */

import type { Provider } from '#model/provider';

export default {
  name: 'CoinGecko',
  docs: 'https://docs.coingecko.com/reference/authentication',
  rules: [
    {
      id: 'coingecko-api-key',
      description: 'An API key of CoinGecko.',
      regex: String.raw`\b(CG-[A-Za-z0-9]{24})\b`,
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use up the account’s calls',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        { before: 'COINGECKO_API_KEY=', secret: ['CG-sMD', 'sO9ma9BFX', 'mq72PaJg0', '6R2'], after: '\n' },
        {
          before: "const coingeckoApiKey = '",
          secret: ['CG-izU', 'Gb3RZtwP0', 'QmOqoaYXylxQ'],
          after: "';\n",
        },
        {
          before: '<string name="coingecko_api_key">',
          secret: ['CG-r', 'cQikvVbmnkT', 'HxyY9YWFw7P0'],
          after: '</string>\n',
        },
      ],
      counterExamples: ['COINGECKO_API_KEY=your-key-here\n', ['COINGECKO_API_KEY=', 'CG-DX', 'z0', '\n']],
    },
  ],
} satisfies Provider;
