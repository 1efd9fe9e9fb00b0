/** Credentials of Refiner. */

import type { Provider } from '#model/provider';

export default {
  name: 'Refiner',
  docs: 'https://refiner.io/docs/api/',
  rules: [
    {
      id: 'refiner-api-key',
      description: 'A Refiner API key.',
      keyed: {
        names: [
          'refiner_api',
          'refinerapi',
          'refiner-api',
          'refiner_key',
          'refiner_token',
          'refiner_io',
          'refiner.io',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 2.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change users, answers and segments',
      rotate: 'In Refiner, Settings, Integrations, REST API: roll the key.',
      verify: 'account',
      examples: [
        {
          before: 'client.set("refiner_api_api_key", "',
          secret: ['022f5', '8a9-7304-', '3095-19f6', '-165fd347f', '878'],
          after: '");\n',
        },
        {
          before: '  "refiner_api_api_key": "',
          secret: ['ab888', 'c04-bb64-494', '2-e516-8f8', '750652da4'],
          after: '",\n',
        },
        {
          before: "const refinerApiApiKey = '",
          secret: ['b19d9', 'c32-cf63-52e', 'd-c622-d1', 'b31daa86d', '3'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'REFINER_API_API_KEY=your-key-here\n',
        ['REFINER_API_API_KEY=', 'e03c1e', 'd', '\n'],
        ['checksum: ', '80f43', '308-a31b-79', '19-56bd-d833b', 'b96e052', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://refiner.io/docs/api/#get-account',
      effect: 'none',
      hosts: ['api.refiner.io'],
      request: { method: 'GET', path: '/v1/account', bearer: '{secret}' },
      clauses: [
        { status: 200, isJson: true, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.refiner.io/v1/account',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { subdomain: 'acme', environment: 'production' } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.refiner.io/v1/account',
          answer: { status: 401, json: { message: 'Unauthenticated.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
