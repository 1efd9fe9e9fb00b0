/** Credentials of Voyage AI. */

import type { Provider } from '#model/provider';

export default {
  name: 'Voyage AI',
  docs: 'https://docs.voyageai.com/docs/api-key-and-installation',
  rules: [
    {
      id: 'voyageai-api-key',
      description: 'A Voyage AI API key.',
      keyed: { names: ['voyage'], value: 'pa-[A-Za-z0-9_-]{43}' },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'make embeddings on the owner’s bill',
      rotate: 'At dashboard.voyageai.com, API keys: delete the key and create another.',
      examples: [
        {
          before: 'VOYAGE_API_KEY=',
          secret: ['pa-', 'xaq0H2YVaCzdweA', 'ORLJCYAmMXsd1lS', 's847kCpiyMCgZ'],
          after: '\n',
        },
        {
          before: 'voyage_key = "',
          secret: ['pa-', '0PckJkkIBOE3gro', 'BvDnJaSkF38DVOW', 'RwfLJsPhCwXkN'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'VOYAGE_API_KEY=pa-s5********\n',
        'VOYAGE_API_KEY=your-key-here\n',
        ['VOYAGE_API_KEY=', 'pa-', 's5hdYmhmIg9', 'XBwON2Sho_', '\n'],
      ],
    },
  ],
} satisfies Provider;
