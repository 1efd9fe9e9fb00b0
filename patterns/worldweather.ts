/** Credentials of World Weather Online. */

import type { Provider } from '#model/provider';

export default {
  name: 'World Weather Online',
  docs: 'https://www.worldweatheronline.com/weather-api/api/docs/',
  rules: [
    {
      id: 'worldweather-api-key',
      description: 'A World Weather Online API key.',
      keyed: {
        names: ['worldweatheronline', 'world_weather', 'world-weather', 'worldweather', 'wwo_api', 'wwo_key'],
        value: '[a-z0-9]{24}|[0-9a-f]{31}',
      },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read weather data on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'client.set("worldweatheronline_api_key", "',
          secret: ['127t', 'vttfr5sfb', 'm3xfv9xhygy'],
          after: '");\n',
        },
        {
          before: '  "worldweatheronline_api_key": "',
          secret: ['q0y3', 'p7gven31ct', 'cpza23fvgf'],
          after: '",\n',
        },
        {
          before: "const worldweatheronlineApiKey = '",
          secret: ['fd0d', '1459633946', '0018542418a13', '138c'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'WORLDWEATHERONLINE_API_KEY=your-key-here\n',
        ['WORLDWEATHERONLINE_API_KEY=', '6ee169', '5', '\n'],
        ['checksum: ', 'b3fd', 'ededc6d409', '7567fe3575329', '1d53', '\n'],
      ],
    },
  ],
} satisfies Provider;
