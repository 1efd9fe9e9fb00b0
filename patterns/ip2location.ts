/** Credentials of IP2Location. */

import type { Provider } from '#model/provider';

export default {
  name: 'IP2Location',
  docs: 'https://www.ip2location.io/ip2location-documentation',
  rules: [
    {
      id: 'ip2location-api-key',
      description: 'An IP2Location API key or download token.',
      keyed: { names: ['ip2location', 'ip2_location'], value: '[0-9A-F]{32}|[A-Za-z0-9]{64}' },
      minEntropy: 2.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up addresses or download the databases on the owner’s plan',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'lookup',
      examples: [
        {
          before: '  "ip2location_api_key": "',
          secret: ['B449', '11E5B28CAA', '291CB886B8B0', '2F3963'],
          after: '",\n',
        },
        {
          before: 'export IP2LOCATION_API_KEY="',
          secret: [
            'mI2Iv',
            'IwzRmzbutA',
            'Sb2SQqo711SH',
            'phQofUBCJrWt',
            'EQAQ7Hf2FJMy',
            'aRNe6L1kA',
            'ZEVK',
          ],
          after: '"\n',
        },
        {
          before: 'client.set("ip2location_api_key", "',
          secret: ['D87D', 'EEACB91C0F184', '0D357EC97264', '888'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'IP2LOCATION_API_KEY=your-key-here\n',
        ['IP2LOCATION_API_KEY=', 'DqMn', '4a5', '\n'],
        ['checksum: ', '898A14', '6C8094F91DEC', 'AF6A5CEB1183', '9D', '\n'],
      ],
    },
  ],
  verify: {
    lookup: {
      // The API takes the key in the query only; a wrong key and a used-up one are told with the same words.
      docs: 'https://www.ip2location.io/ip2location-documentation',
      effect: 'counts-quota',
      hosts: ['api.ip2location.io'],
      request: { method: 'GET', path: '/', query: { ip: '8.8.8.8', format: 'json', key: '{secret}' } },
      clauses: [{ status: 200, json: { pointer: '/country_code' }, verdict: 'live' }],
      cases: [
        {
          request: 'GET https://api.ip2location.io/?ip=8.8.8.8&format=json&key={secret}',
          answer: { status: 200, json: { ip: '8.8.8.8', country_code: 'US' } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.ip2location.io/?ip=8.8.8.8&format=json&key={secret}',
          answer: {
            status: 401,
            json: { error: { error_code: 10000, error_message: 'Invalid API key or insufficient query.' } },
          },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
