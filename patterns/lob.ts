/** Credentials of Lob. */

import type { Provider } from '#model/provider';

export default {
  name: 'Lob',
  docs: 'https://docs.lob.com/#tag/Authentication',
  rules: [
    {
      id: 'lob-api-key',
      description: 'A live Lob API key.',
      keyed: {
        names: [
          'lob_api',
          'lobapi',
          'lob_key',
          'lobkey',
          'lob_secret',
          'lob_live',
          'lob-api',
          'lob:',
          'lob_token',
          'lob.com',
        ],
        value: 'live_[0-9a-f]{35}',
      },
      minEntropy: 3.4,
      checks: ['mode'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send letters and checks on the account’s bill and read addresses',
      rotate: 'In the dashboard (dashboard.lob.com), Settings, API Keys: rotate the live secret key.',
      verify: 'addresses',
      examples: [
        {
          before: 'LOB_API_KEY=',
          secret: ['live_', '6d3871e4e47a', 'b483b94c6112', '8117e9e892c'],
          after: '\n',
        },
        {
          before: 'lob:\n  key: ',
          secret: ['live_', '459823e89d32', '660017048aa4', '30d168ffb92'],
          after: '\n',
        },
        {
          before: 'curl https://api.lob.com/v1/addresses -u ',
          secret: ['live_', '7b18a05c1e90', '7c8ee2885c31', '7136846e95c'],
          after: ':\n',
        },
      ],
      counterExamples: [
        'LOB_API_KEY=live_f1********\n',
        'LOB_API_KEY=your-key-here\n',
        ['LOB_API_KEY=', 'live_', 'f1974f59d', '8296b31c', '\n'],
      ],
    },
    {
      id: 'lob-test-key',
      description: 'A Lob API key of the test mode.',
      keyed: {
        names: [
          'lob_api',
          'lobapi',
          'lob_key',
          'lobkey',
          'lob_secret',
          'lob_test',
          'lob-api',
          'lob:',
          'lob_token',
          'lob.com',
        ],
        value: 'test_[0-9a-f]{35}',
      },
      minEntropy: 3.2,
      checks: ['mode'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'change test data; nothing is sent',
      rotate: 'In the dashboard (dashboard.lob.com), Settings, API Keys: rotate the test secret key.',
      verify: 'addresses',
      examples: [
        {
          before: 'LOB_API_KEY=',
          secret: ['test_', 'e74205ff9d78', '67edad47054d', 'f8e7569ed5a'],
          after: '\n',
        },
        {
          before: "const lobApiKey = '",
          secret: ['test_', 'c2f86b8cfc6a', '23caf3985409', 'b864c90043a'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'LOB_API_KEY=test_34********\n',
        'LOB_API_KEY=your-key-here\n',
        ['LOB_API_KEY=', 'test_', '342d879df', '0a5b955a', '\n'],
      ],
    },
  ],
  verify: {
    addresses: {
      docs: 'https://docs.lob.com/#tag/Addresses/operation/addresses_list',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.lob.com'],
      request: { method: 'GET', path: '/v1/addresses', query: { limit: '1' }, basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '/object', equals: 'list' }, verdict: 'live' },
        {
          status: [401, 403],
          json: { pointer: '/error/code', equals: 'invalid_api_key' },
          verdict: 'invalid',
        },
        { status: 401, json: { pointer: '/error/status_code', equals: 401 }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.lob.com/v1/addresses?limit=1',
          headers: { authorization: 'Basic {secret}:' },
          answer: { status: 200, json: { object: 'list', data: [], count: 0 } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.lob.com/v1/addresses?limit=1',
          answer: {
            status: 401,
            json: {
              error: { message: 'Your API key is not valid.', status_code: 401, code: 'invalid_api_key' },
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
