/** Credentials of Spoonacular. */

import type { Provider } from '#model/provider';

export default {
  name: 'Spoonacular',
  docs: 'https://spoonacular.com/food-api/docs',
  rules: [
    {
      id: 'spoonacular-api-key',
      description: 'A spoonacular food API key.',
      keyed: { names: ['spoonacular'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up recipes and foods on the owner’s quota',
      rotate: 'In the console, Profile: generate a new API key.',
      examples: [
        {
          before: '<string name="spoonacular_api_key">',
          secret: ['8c7ff', 'c9222d6ada9', '2f18a6326', 'b065f89'],
          after: '</string>\n',
        },
        {
          before: 'SPOONACULAR_API_KEY=',
          secret: ['e2a3d', '05b9540353ef4', '1c6e7d79f2b8', '62'],
          after: '\n',
        },
        {
          before: "spoonacular_api_key: '",
          secret: ['cd19', 'c1f7775c99', '802103029a5', '2072a0f'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'SPOONACULAR_API_KEY=your-key-here\n',
        ['SPOONACULAR_API_KEY=', '2dc4', '2a8', '\n'],
        ['checksum: ', '3358', '7332635d1b', 'a3b0bb687b323', '8f416', '\n'],
      ],
    },
  ],
} satisfies Provider;
