/** Credentials of Tomorrow.io. */

import type { Provider } from '#model/provider';

export default {
  name: 'Tomorrow.io',
  docs: 'https://docs.tomorrow.io/reference/authentication',
  rules: [
    {
      id: 'tomorrowio-api-key',
      description: 'A Tomorrow.io (formerly ClimaCell) weather API key.',
      keyed: {
        names: ['tomorrow.io', 'tomorrow_io', 'tomorrowio', 'tomorrow-io', 'climacell'],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read weather data on the owner’s quota',
      rotate: 'At app.tomorrow.io, Development, Keys: delete it and create another.',
      verify: 'realtime',
      examples: [
        {
          before: '  "tomorrow_io_api_key": "',
          secret: ['vW5C', 'AXszlVg7vkfV', 'bXs1e0KZudT', 'oRa1R'],
          after: '",\n',
        },
        {
          before: 'export TOMORROW_IO_API_KEY="',
          secret: ['mdpo', 'kepm2i3zK', 'rEgWNe2Bfzx', 'sD02FRnm'],
          after: '"\n',
        },
        {
          before: 'client.set("tomorrow_io_api_key", "',
          secret: ['IMUu64', 'SQFqZS0SLlnn', '4BXARF6nYc8', 'vyZ'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'TOMORROW_IO_API_KEY=your-key-here\n',
        ['TOMORROW_IO_API_KEY=', 'Ab32S', 'fp', '\n'],
        ['checksum: ', '51Zl1', 'kI5fNPDyNPz', 'oIrfHCIV6w', '8UuCmc', '\n'],
      ],
    },
  ],
  verify: {
    realtime: {
      docs: 'https://docs.tomorrow.io/reference/realtime-weather',
      effect: 'counts-quota',
      hosts: ['api.tomorrow.io'],
      request: { method: 'GET', path: '/v4/weather/realtime?location=0,0', headers: { apikey: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        { status: 401, json: { pointer: '/code', equals: 401001 }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.tomorrow.io/v4/weather/realtime?location=0,0',
          headers: { apikey: '{secret}' },
          answer: { status: 200, json: { data: { time: '2026-01-01T00:00:00Z', values: {} } } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.tomorrow.io/v4/weather/realtime?location=0,0',
          answer: {
            status: 401,
            json: { code: 401001, type: 'Invalid Auth', message: 'The method requires authentication' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
