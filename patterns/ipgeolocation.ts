/** Credentials of ipgeolocation.io. */

import type { Provider } from '#model/provider';

export default {
  name: 'ipgeolocation.io',
  docs: 'https://ipgeolocation.io/documentation.html',
  rules: [
    {
      id: 'ipgeolocation-api-key',
      description: 'An ipgeolocation.io API key.',
      keyed: { names: ['ipgeolocation', 'ip_geolocation', 'ip-geolocation'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up addresses on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'lookup',
      examples: [
        {
          before: 'client.set("ipgeolocation_api_key", "',
          secret: ['b7c46', '2d8e4e75cc5', 'd01510a727d5', '88d4'],
          after: '");\n',
        },
        {
          before: '  "ipgeolocation_api_key": "',
          secret: ['70b8d', '22dde77484264', '3e4d15947280', 'd7'],
          after: '",\n',
        },
        {
          before: "const ipgeolocationApiKey = '",
          secret: ['3605', '467d89c0662', 'f456509c6400d', '5298'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'IPGEOLOCATION_API_KEY=your-key-here\n',
        ['IPGEOLOCATION_API_KEY=', 'ab2677', '7', '\n'],
        ['checksum: ', '06df9c', 'd73248d7b8', '37e04185204', 'da98e', '\n'],
      ],
    },
  ],
  verify: {
    lookup: {
      // The API takes the key in the query only.
      docs: 'https://ipgeolocation.io/documentation.html',
      effect: 'counts-quota',
      hosts: ['api.ipgeolocation.io'],
      request: {
        method: 'GET',
        path: '/ipgeo',
        query: { ip: '8.8.8.8', fields: 'country_code2', apiKey: '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/ip' }, verdict: 'live' },
        { status: 401, json: { pointer: '/message', contains: 'not valid' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.ipgeolocation.io/ipgeo?ip=8.8.8.8&fields=country_code2&apiKey={secret}',
          answer: { status: 200, json: { ip: '8.8.8.8', country_code2: 'US' } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.ipgeolocation.io/ipgeo?ip=8.8.8.8&fields=country_code2&apiKey={secret}',
          answer: {
            status: 401,
            json: { message: 'Provided API key is not valid. Contact technical support for assistance.' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
