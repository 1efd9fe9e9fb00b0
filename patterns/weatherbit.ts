/** Credentials of Weatherbit. */

import type { Provider } from '#model/provider';

export default {
  name: 'Weatherbit',
  docs: 'https://www.weatherbit.io/api/authentication',
  rules: [
    {
      id: 'weatherbit-api-key',
      description: 'A Weatherbit API key.',
      keyed: { names: ['weatherbit'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read weather data on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'usage',
      examples: [
        {
          before: 'client.set("weatherbit_api_key", "',
          secret: ['8e0a2', '3147cd4427', '84ebc7ff0', '78e8ddaf'],
          after: '");\n',
        },
        {
          before: '  "weatherbit_api_key": "',
          secret: ['0357', '6775f2327', '18382e0d87', 'ffffb8d2a'],
          after: '",\n',
        },
        {
          before: "const weatherbitApiKey = '",
          secret: ['45018', 'd4ea9bd4a', '89694f6e425', '7d35209'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'WEATHERBIT_API_KEY=your-key-here\n',
        ['WEATHERBIT_API_KEY=', 'd68e', 'c71', '\n'],
        ['checksum: ', '5b8e', '448fb62361', '41858d1c29', '3b4caac1', '\n'],
      ],
    },
  ],
  verify: {
    usage: {
      docs: 'https://www.weatherbit.io/api/subscription-usage',
      effect: 'none',
      hosts: ['api.weatherbit.io'],
      request: { method: 'GET', path: '/v2.0/subscription/usage', query: { key: '{secret}' } },
      clauses: [
        { status: 200, isJson: true, verdict: 'live' },
        { status: 403, contains: 'API key not valid', verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.weatherbit.io/v2.0/subscription/usage?key={secret}',
          answer: { status: 200, json: { calls_count: 5, calls_remaining: 45 } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.weatherbit.io/v2.0/subscription/usage?key={secret}',
          answer: { status: 403, json: { error: 'API key not valid, or not yet activated.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
