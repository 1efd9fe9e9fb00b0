/** Credentials of Detect Language. */

import type { Provider } from '#model/provider';

export default {
  name: 'Detect Language',
  docs: 'https://detectlanguage.com/documentation',
  rules: [
    {
      id: 'detectlanguage-api-key',
      description: 'An API key of Detect Language.',
      keyed: { names: ['detectlanguage', 'detect_language', 'detect-language'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'detect languages on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      verify: 'status',
      examples: [
        {
          before: 'client.set("detectlanguage_api_key", "',
          secret: ['b57c', '65090fb55880', '2fe828bbf94d', '8233'],
          after: '");\n',
        },
        {
          before: '  "detectlanguage_api_key": "',
          secret: ['ca1c', '9a6965406a', '150be40ccb694', 'b979d'],
          after: '",\n',
        },
        {
          before: "const detectlanguageApiKey = '",
          secret: ['c852', 'e2361dd7b', '8ebda353694e', '6de0edf'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'DETECTLANGUAGE_API_KEY=your-key-here\n',
        ['DETECTLANGUAGE_API_KEY=', 'bd6cb', 'b3', '\n'],
        ['checksum: ', '117c', '4e6a926e0', 'ab55e574d783', 'b2e3b7e', '\n'],
      ],
    },
  ],
  verify: {
    status: {
      docs: 'https://detectlanguage.com/documentation#account-status',
      effect: 'none',
      hosts: ['ws.detectlanguage.com'],
      request: { method: 'GET', path: '/0.2/user/status', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/plan' }, verdict: 'live' },
        { json: { pointer: '/error/code', equals: 1 }, verdict: 'invalid' },
      ],
      facts: { plan: '/plan', accountStatus: '/status' },
      cases: [
        {
          request: 'GET https://ws.detectlanguage.com/0.2/user/status',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { date: '2013-01-01', requests: 103, bytes: 4, plan: 'FREE', status: 'ACTIVE' },
          },
          verdict: 'live',
          facts: { plan: 'FREE', accountStatus: 'ACTIVE' },
        },
        {
          request: 'GET https://ws.detectlanguage.com/0.2/user/status',
          answer: { status: 401, json: { error: { code: 1, message: 'Invalid API key' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
