/** Credentials of Paymo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Paymo',
  docs: 'https://github.com/paymoapp/api/blob/master/sections/authentication.md',
  rules: [
    {
      id: 'paymoapp-api-key',
      description: 'A Paymo API key.',
      keyed: { names: ['paymoapp', 'paymo_api', 'paymo-api', 'paymo'], value: '[A-Za-z0-9]{44}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change projects, time entries, clients and invoices',
      rotate: 'In Paymo, My account, Developer API: delete the key and generate another.',
      verify: 'me',
      examples: [
        {
          before: "const paymoappApiKey = '",
          secret: ['eG6Y', 'ouc5QPQwEG', '8pnKVrU3pj', 'uNLTdlW1MTdh', 'SXyXvHzI'],
          after: "';\n",
        },
        {
          before: 'client.set("paymoapp_api_key", "',
          secret: ['b5DB', 'NiTYxm5v5uA', 'RdDKYXmmhX', 'yugYqnB0PIIhJ', 'QS1Xci'],
          after: '");\n',
        },
        {
          before: 'PAYMOAPP_API_KEY=',
          secret: ['QYNG', 'Jqd3VmkUqpYU', 'ytopeU6xC8', 'kgSBSXUW1', 'HHjTDd91O'],
          after: '\n',
        },
      ],
      counterExamples: [
        'PAYMOAPP_API_KEY=your-key-here\n',
        ['PAYMOAPP_API_KEY=', 'cYGTA', 'AP', '\n'],
        ['checksum: ', '7qnW', '2L7crk8iNW8', '0QQbxSeBUAj', '2HMlb8ZAB', 'vrYrUsDjc', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://github.com/paymoapp/api/blob/master/sections/authentication.md',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['app.paymoapp.com'],
      request: { method: 'GET', path: '/api/me', basic: ['{secret}', 'X'] },
      clauses: [
        { status: 200, json: { pointer: '/users/0/id' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/users/0/email', role: '/users/0/type' },
      cases: [
        {
          request: 'GET https://app.paymoapp.com/api/me',
          headers: { authorization: 'Basic {secret}:X' },
          answer: { status: 200, json: { users: [{ id: 1, email: 'ana@example.com', type: 'Admin' }] } },
          verdict: 'live',
          facts: { user: 'ana@example.com', role: 'Admin' },
        },
        {
          request: 'GET https://app.paymoapp.com/api/me',
          answer: { status: 401, json: { message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
