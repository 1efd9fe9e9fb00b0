/** Credentials of APILayer. */

import type { Provider } from '#model/provider';

export default {
  name: 'APILayer',
  docs: 'https://apilayer.com/docs',
  rules: [
    {
      id: 'apilayer-api-key',
      description: 'An APILayer key.',
      keyed: { names: ['apilayer', 'api_layer', 'api-layer'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'call the APIs that the owner subscribed to, on its quota',
      rotate: 'In the APILayer account: reset the API key.',
      examples: [
        {
          before: '<string name="apilayer_api_key">',
          secret: ['lYsnC', 's6p02ji4o52Qu', 'stm3U434yvw', 'TEF'],
          after: '</string>\n',
        },
        {
          before: 'APILAYER_API_KEY=',
          secret: ['RfIxY1', '0Av9jotXl', 'ps8ARgVOA76', 'kX2jgB'],
          after: '\n',
        },
        {
          before: "apilayer_api_key: '",
          secret: ['jWYXg', 'qsauqptckXJ', 'PeRCbkxlXfXd', 'V7Ys'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'APILAYER_API_KEY=your-key-here\n',
        ['APILAYER_API_KEY=', 'tAlw', 'NEl', '\n'],
        ['checksum: ', '4v7m5', '447Epl9TUEf5', 'chzeZLTfZS7', 'jOi2', '\n'],
      ],
    },
  ],
} satisfies Provider;
