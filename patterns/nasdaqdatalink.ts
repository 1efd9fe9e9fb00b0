/** Credentials of Nasdaq Data Link. */

import type { Provider } from '#model/provider';

export default {
  name: 'Nasdaq Data Link',
  docs: 'https://docs.data.nasdaq.com/docs/getting-started',
  rules: [
    {
      id: 'nasdaqdatalink-api-key',
      description: 'A Nasdaq Data Link (Quandl) API key.',
      keyed: {
        names: ['nasdaq', 'nasdaq_data_link', 'nasdaqdatalink', 'quandl'],
        value: '[A-Za-z0-9_-]{20}',
        isCommonWord: true,
      },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read market data on the owner’s plan',
      rotate: 'In Account settings: reset the API key.',
      examples: [
        { before: "const nasdaqApiKey = '", secret: ['YFh2', 'ZCdcjcAbIW_', 'q-vHB'], after: "';\n" },
        {
          before: 'client.set("nasdaq_api_key", "',
          secret: ['GwH_D8', 'tNLXV3HhdGTE1', 'J'],
          after: '");\n',
        },
        { before: 'NASDAQ_API_KEY=', secret: ['i-Pa', 'aw3GszXlMhb', '4nKkY'], after: '\n' },
      ],
      counterExamples: [
        'NASDAQ_API_KEY=your-key-here\n',
        ['NASDAQ_API_KEY=', 'PsuZ', 'PZw', '\n'],
        ['checksum: ', 'GRWqa', 'o9uyRFkmR4E_A', '4V', '\n'],
      ],
    },
  ],
} satisfies Provider;
