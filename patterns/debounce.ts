/** Credentials of DeBounce. */

import type { Provider } from '#model/provider';

export default {
  name: 'DeBounce',
  docs: 'https://developers.debounce.com/',
  rules: [
    {
      id: 'debounce-api-key',
      description: 'An API key of DeBounce, the e-mail validation.',
      keyed: {
        names: [
          'debounce_api',
          'debounce_key',
          'api.debounce.io',
          'debounce.io',
          'debounceapi',
          'debounce.com',
        ],
        value: '[0-9a-zA-Z]{13}',
      },
      minEntropy: 2.5,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'validate e-mail addresses on the owner’s credits',
      rotate: "In the account's API settings: revoke it and create another.",
      verify: 'balance',
      examples: [
        { before: 'client.set("debounce_api_api_key", "', secret: ['MDaXD', '4fIns7UX'], after: '");\n' },
        { before: '  "debounce_api_api_key": "', secret: ['ZN9d', 'ttCSBLSus'], after: '",\n' },
        { before: "const debounceApiApiKey = '", secret: ['2asdLB', 'qNOgGHK'], after: "';\n" },
      ],
      counterExamples: [
        'DEBOUNCE_API_API_KEY=your-key-here\n',
        ['DEBOUNCE_API_API_KEY=', 'GZnG', 'u5I', '\n'],
        ['checksum: ', 'nUYG', 'hzCVh1unT', '\n'],
      ],
    },
  ],
  verify: {
    balance: {
      // The API takes the key in the query only.
      docs: 'https://developers.debounce.com/reference/account-balance',
      effect: 'none',
      hosts: ['api.debounce.io'],
      request: { method: 'GET', path: '/v1/balance/', query: { api: '{secret}' } },
      clauses: [{ status: 200, json: { pointer: '/balance' }, verdict: 'live' }],
      facts: { balance: '/balance' },
      cases: [
        {
          request: 'GET https://api.debounce.io/v1/balance/?api={secret}',
          answer: { status: 200, json: { balance: '9851', success: '1' } },
          verdict: 'live',
          facts: { balance: '9851' },
        },
        {
          request: 'GET https://api.debounce.io/v1/balance/?api={secret}',
          answer: { status: 401, json: { debounce: { error: 'Wrong API', code: '0' }, success: '0' } },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
