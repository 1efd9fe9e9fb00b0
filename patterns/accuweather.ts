/** Credentials of AccuWeather. */

import type { Provider } from '#model/provider';

export default {
  name: 'AccuWeather',
  docs: 'https://developer.accuweather.com/documentation/authentication',
  rules: [
    {
      id: 'accuweather-api-key',
      description: 'An AccuWeather API key.',
      keyed: { names: ['accuweather', 'accu_weather', 'accu-weather'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read weather data on the owner’s quota',
      rotate: 'In the developer portal, Subscriptions: make another key, and have support revoke this one.',
      examples: [
        {
          before: '  "accuweather_api_key": "',
          secret: ['9gUw4', 'TEfKvkQdLvQT', 'N3Ct4zslOK', '4Rj9M'],
          after: '",\n',
        },
        {
          before: 'export ACCUWEATHER_API_KEY="',
          secret: ['gShw', 'Tlg4X2niFTbm6', 'zwXn436mL', 'POZSUH'],
          after: '"\n',
        },
        {
          before: 'client.set("accuweather_api_key", "',
          secret: ['jnit', 'XSLzZVLdy', 'YgZttijwv29x', 'SBCdjt5'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'ACCUWEATHER_API_KEY=your-key-here\n',
        ['ACCUWEATHER_API_KEY=', 'jzflO', 'KW', '\n'],
        ['checksum: ', 'g4imOS', 'nJYM11D0HWCC', 'yF8UyFxo73E', 'ebL', '\n'],
      ],
    },
  ],
} satisfies Provider;
