/** Credentials of OpenWeather. */

import type { Provider } from '#model/provider';

export default {
  name: 'OpenWeather',
  docs: 'https://openweathermap.org/appid',
  rules: [
    {
      id: 'openweather-api-key',
      description: 'An OpenWeather API key.',
      keyed: {
        names: [
          'openweather',
          'open_weather',
          'open-weather',
          'owm_api',
          'owm_key',
          'owmapi',
          'owmkey',
          'owm_appid',
          '&appid',
          '?appid',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      stopValues: [
        ['b6907', 'd289e10d714a6e88b3', '0761fae22'].join(''),
        ['439d4', 'b804bc8187953eb36d', '2a8c26a02'].join(''),
      ],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the API on the owner’s quota or bill',
      rotate: 'At home.openweathermap.org/api_keys: delete the key and create another.',
      verify: 'weather',
      examples: [
        { before: 'OPENWEATHER_API_KEY=', secret: ['aaa197069a3', '16863665705', '5b78ca986a'], after: '\n' },
        {
          before: 'https://api.openweathermap.org/data/2.5/weather?q=London&appid=',
          secret: ['ea6c1aac111', '459eb1bb4ea', 'd9d0858396'],
          after: '&units=metric',
        },
        {
          before: '<string name="openweathermap_api_key">',
          secret: ['4d195f16380', '8f564090870', 'dad18c88c8'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'OPENWEATHER_API_KEY=7f03********\n',
        'OPENWEATHER_API_KEY=your-key-here\n',
        ['OPENWEATHER_API_KEY=', '7f0330b8', '7b1d6266', '\n'],
      ],
    },
  ],
  verify: {
    weather: {
      docs: 'https://openweathermap.org/faq#error401',
      effect: 'counts-quota',
      hosts: ['api.openweathermap.org'],
      request: { method: 'GET', path: '/data/2.5/weather?lat=0&lon=0', query: { appid: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/cod', equals: 200 }, verdict: 'live' },
        {
          status: 401,
          json: { pointer: '/cod', equals: 401 },
          verdict: 'invalid',
          why: 'unknown, or not active yet: a new key takes some hours',
        },
      ],
      cases: [
        {
          request: 'GET https://api.openweathermap.org/data/2.5/weather?lat=0&lon=0&appid={secret}',
          answer: { status: 200, json: { cod: 200, name: 'Globe' } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.openweathermap.org/data/2.5/weather?lat=0&lon=0&appid={secret}',
          answer: { status: 401, json: { cod: 401, message: 'Invalid API key.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
