/** Credentials of Thunderforest. */

import type { Provider } from '#model/provider';

export default {
  name: 'Thunderforest',
  docs: 'https://www.thunderforest.com/docs/apikeys/',
  rules: [
    {
      id: 'thunderforest-api-key',
      description: 'An API key of Thunderforest.',
      keyed: { names: ['thunderforest'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'show maps on the owner’s bill',
      rotate: 'In the console: delete the key and create another.',
      examples: [
        {
          before: 'THUNDERFOREST_API_KEY=',
          secret: ['14e718', '3da1c857a', '10c3d5ae57b0', 'c6b2c'],
          after: '\n',
        },
        {
          before: "const thunderforestApiKey = '",
          secret: ['e10d7f', 'f850b5ac71a4', 'c390ceb3e', '82d60'],
          after: "';\n",
        },
        {
          before: '<string name="thunderforest_api_key">',
          secret: ['ba3a8d', '8945e00682574', 'b46575139', 'fe92'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'THUNDERFOREST_API_KEY=your-key-here\n',
        ['THUNDERFOREST_API_KEY=', '4ea121', 'd', '\n'],
        ['checksum: ', '8a7f1f', '9efe251b115', '768b32cb0ef6', '5d0', '\n'],
      ],
    },
  ],
} satisfies Provider;
