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
      verify: 'joke',
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
  verify: {
    joke: {
      docs: 'https://spoonacular.com/food-api/docs#Random-Food-Joke',
      effect: 'counts-quota',
      hosts: ['api.spoonacular.com'],
      request: { method: 'GET', path: '/food/jokes/random', headers: { 'x-api-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/text' }, verdict: 'live' },
        {
          status: 402,
          json: { pointer: '/code', equals: 402 },
          verdict: 'restricted',
          why: 'its points of the day are used up',
        },
        { status: 401, json: { pointer: '/code', equals: 401 }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.spoonacular.com/food/jokes/random',
          headers: { 'x-api-key': '{secret}' },
          answer: { status: 200, json: { text: 'A joke.' } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.spoonacular.com/food/jokes/random',
          answer: {
            status: 402,
            json: { status: 'failure', code: 402, message: 'Your daily points limit has been reached.' },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.spoonacular.com/food/jokes/random',
          answer: { status: 401, json: { status: 'failure', code: 401, message: 'You are not authorized.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
