/** Credentials of Holiday API. */

import type { Provider } from '#model/provider';

export default {
  name: 'Holiday API',
  docs: 'https://holidayapi.com/docs',
  rules: [
    {
      id: 'holidayapi-api-key',
      description: 'A Holiday API key.',
      keyed: {
        names: ['holidayapi', 'holiday_api', 'holiday-api'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'look up holidays on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'countries',
      examples: [
        {
          before: 'client.set("holidayapi_api_key", "',
          secret: ['9121', 'a298-6c5b-98', '91-0edd-3', 'aa10f456eac'],
          after: '");\n',
        },
        {
          before: '  "holidayapi_api_key": "',
          secret: ['56ba4', '9d1-7340-', '5d85-3638-9', '74bd498449', '8'],
          after: '",\n',
        },
        {
          before: "const holidayapiApiKey = '",
          secret: ['317d', 'ca8d-183b', '-862f-fbed-d', 'be5f09479c5'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'HOLIDAYAPI_API_KEY=your-key-here\n',
        ['HOLIDAYAPI_API_KEY=', 'ba5fd', 'c4', '\n'],
        ['checksum: ', 'd5bf3a', 'be-ccf1-db49-', '73a0-44697', '355b909', '\n'],
      ],
    },
  ],
  verify: {
    countries: {
      // The API takes the key in the query only.
      docs: 'https://holidayapi.com/docs',
      effect: 'counts-quota',
      hosts: ['holidayapi.com'],
      request: { method: 'GET', path: '/v1/countries', query: { country: 'US', key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/status', equals: 200 }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { requestsLeft: '/requests/available' },
      cases: [
        {
          request: 'GET https://holidayapi.com/v1/countries?country=US&key={secret}',
          answer: {
            status: 200,
            json: { status: 200, requests: { used: 1, available: 9999 }, countries: [] },
          },
          verdict: 'live',
          facts: { requestsLeft: '9999' },
        },
        {
          request: 'GET https://holidayapi.com/v1/countries?country=US&key={secret}',
          answer: {
            status: 401,
            json: {
              status: 401,
              error: 'Invalid API key. For more information, please visit https://holidayapi.com/docs',
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
