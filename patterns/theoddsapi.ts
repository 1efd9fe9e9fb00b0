/** Credentials of The Odds API. */

import type { Provider } from '#model/provider';

export default {
  name: 'The Odds API',
  docs: 'https://the-odds-api.com/liveapi/guides/v4/',
  rules: [
    {
      id: 'theoddsapi-api-key',
      description: 'A key of The Odds API.',
      keyed: {
        names: ['the-odds-api', 'the_odds_api', 'theoddsapi', 'odds_api', 'oddsapi', 'odds-api'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read betting odds on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: "const theOddsApiApiKey = '",
          secret: ['1f93', 'c3ef1b614d635', 'df5e184cb60', 'ed5f'],
          after: "';\n",
        },
        {
          before: 'client.set("the_odds_api_api_key", "',
          secret: ['8d35', '3024bd0fe', '67fc8fb0dbf3', '7b94d42'],
          after: '");\n',
        },
        {
          before: 'THE_ODDS_API_API_KEY=',
          secret: ['a7d95', 'c440781e72', '8c194c04f', '27955958'],
          after: '\n',
        },
      ],
      counterExamples: [
        'THE_ODDS_API_API_KEY=your-key-here\n',
        ['THE_ODDS_API_API_KEY=', '29b6', '9a1', '\n'],
        ['checksum: ', 'abb9', 'd40a98933', 'ff68d9964', '8c606d06f', 'c', '\n'],
      ],
    },
  ],
} satisfies Provider;
