/** Credentials of CalorieNinjas. */

import type { Provider } from '#model/provider';

export default {
  name: 'CalorieNinjas',
  docs: 'https://calorieninjas.com/api',
  rules: [
    {
      id: 'calorieninjas-api-key',
      description: 'A CalorieNinjas API key.',
      keyed: {
        names: ['calorieninja', 'calorie_ninja', 'calorie-ninja'],
        value: '[A-Za-z0-9+/]{38}==|[A-Za-z0-9]{40}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up foods on the owner’s quota',
      rotate: 'In the profile: reset the API key.',
      examples: [
        {
          before: "calorieninja_api_key: '",
          secret: ['qwfGc', 'UmW4AHLvvqIKW', 'vys6MTH98L', 'mEovY20sns3x'],
          after: "'\n",
        },
        {
          before: '<string name="calorieninja_api_key">',
          secret: ['AviRm', 'efwriJvRf', 'LErX6mIEA4', '7P41bxxqZSV', 'oSHk7'],
          after: '</string>\n',
        },
        {
          before: 'ENV CALORIENINJA_API_KEY ',
          secret: ['ScYTS', 'IevZXuMfbXpk', '7ybXT9AO0U', '0wON0mMDsrqT', 'O'],
          after: '\n',
        },
      ],
      counterExamples: [
        'CALORIENINJA_API_KEY=your-key-here\n',
        ['CALORIENINJA_API_KEY=', 'Izm7u', 'eY', '\n'],
        ['checksum: ', '8ZEBiR', 'ZHp0tPuRL', 'Q3i76yp7YrAHU', 'jA9waF8F9W', 'qd', '\n'],
      ],
    },
  ],
} satisfies Provider;
