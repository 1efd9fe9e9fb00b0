/** Credentials of Tavus. */

import type { Provider } from '#model/provider';

export default {
  name: 'Tavus',
  docs: 'https://docs.tavus.io/',
  rules: [
    {
      id: 'tavus-api-key',
      description: 'An API key of Tavus.',
      keyed: { names: ['tavus'], value: '[0-9a-f]{32}' },
      minEntropy: 2.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'make videos and conversations on the owner’s bill',
      rotate: 'In the portal, API keys: delete the key and create another.',
      examples: [
        { before: 'TAVUS_API_KEY=', secret: ['857100', 'f2062652e5932', 'e7777a7e198', '9f'], after: '\n' },
        {
          before: "const tavusApiKey = '",
          secret: ['eba86', 'bc760eb5e', '56b3f9ee66', '0d2818f5'],
          after: "';\n",
        },
        {
          before: '<string name="tavus_api_key">',
          secret: ['246da6', 'f1f9216ec743', '241865dd5', '71ba3'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'TAVUS_API_KEY=your-key-here\n',
        ['TAVUS_API_KEY=', '0b549', 'cf', '\n'],
        ['checksum: ', '62d031', '26ce88856', 'b5136df30670', '91e3f', '\n'],
      ],
    },
  ],
} satisfies Provider;
