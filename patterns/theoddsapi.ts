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
      verify: 'sports',
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
  verify: {
    sports: {
      docs: 'https://the-odds-api.com/liveapi/guides/v4/api-error-codes.html',
      effect: 'none',
      hosts: ['api.the-odds-api.com'],
      request: { method: 'GET', path: '/v4/sports/', query: { apiKey: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/0/key' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error_code', equals: 'DEACTIVATED_KEY' }, verdict: 'revoked' },
        { status: 401, json: { pointer: '/error_code', equals: 'INVALID_KEY' }, verdict: 'invalid' },
      ],
      facts: { left: { header: 'x-requests-remaining' } },
      cases: [
        {
          request: 'GET https://api.the-odds-api.com/v4/sports/?apiKey={secret}',
          answer: {
            status: 200,
            headers: { 'x-requests-remaining': '499' },
            json: [{ key: 'soccer_epl', title: 'EPL' }],
          },
          verdict: 'live',
          facts: { left: '499' },
        },
        {
          request: 'GET https://api.the-odds-api.com/v4/sports/?apiKey={secret}',
          answer: { status: 401, json: { error_code: 'DEACTIVATED_KEY', message: 'deactivated' } },
          verdict: 'revoked',
        },
        {
          request: 'GET https://api.the-odds-api.com/v4/sports/?apiKey={secret}',
          answer: { status: 401, json: { error_code: 'INVALID_KEY', message: 'API key is not valid.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
