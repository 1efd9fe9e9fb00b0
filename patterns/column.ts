/** Credentials of Column. */

import type { Provider } from '#model/provider';

export default {
  name: 'Column',
  docs: 'https://column.com/docs/api/#authentication',
  rules: [
    {
      id: 'column-live-api-key',
      description: 'A live API key of the bank Column.',
      keyed: {
        names: ['column', 'api.column.com', 'column_api'],
        value: 'live_[A-Za-z0-9]{26,28}',
        isCommonWord: true,
      },
      minEntropy: 4,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'move money between the platform’s bank accounts and read them',
      rotate: 'In the Column dashboard, Platform, API keys: revoke the key and create another.',
      verify: 'accounts',
      examples: [
        {
          before: 'export COLUMN_LIVE_API_KEY="',
          secret: ['live', '_q6QNR69rmWg', '8UgdvoPnfi', '1G8kNB3'],
          after: '"\n',
        },
        {
          before: 'ENV COLUMN_LIVE_API_KEY ',
          secret: ['live_U', 'TJuu2sgeHWD6', '0K8sYt8y9', 'RfcwGS'],
          after: '\n',
        },
        {
          before: '  "column_live_api_key": "',
          secret: ['live_', 'nQU1LXJlKMb3D', 'OdLUKNglwizOd', '9'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'COLUMN_LIVE_API_KEY=your-key-here\n',
        ['COLUMN_LIVE_API_KEY=', 'live_', 'pz', '\n'],
        ['checksum: ', 'live_', 'UXkMJ9AESQtSC', '2DH6qxuBm', 'UBlu', '\n'],
      ],
    },
    {
      id: 'column-test-api-key',
      description: 'A sandbox API key of the bank Column.',
      keyed: {
        names: ['column', 'api.column.com', 'column_api'],
        value: 'test_[A-Za-z0-9]{26,28}',
        isCommonWord: true,
      },
      minEntropy: 4,
      checks: ['mode'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the platform’s sandbox',
      rotate: 'In the Column dashboard, Platform, API keys: revoke the key and create another.',
      verify: 'accounts',
      examples: [
        {
          before: '<string name="column_test_api_key">',
          secret: ['test', '_ObLZ5LDIYrH', 'CzsyR3SNCF', 'QUgsdc'],
          after: '</string>\n',
        },
        {
          before: 'COLUMN_TEST_API_KEY=',
          secret: ['test_k', 'AFlPwLPRKu1ug', 'akCPPcinmJ', 'uKfT'],
          after: '\n',
        },
        {
          before: "column_test_api_key: '",
          secret: ['test_e', 'feDYBsXcK72', 'tmaYX7swFGj', 'AndG'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'COLUMN_TEST_API_KEY=your-key-here\n',
        ['COLUMN_TEST_API_KEY=', 'test_', 'tB', '\n'],
        ['checksum: ', 'test_', 'lS0UPcuPRG', 'Lkvc7QX4MU', 'M1cfo5S', '\n'],
      ],
    },
  ],
  verify: {
    accounts: {
      docs: 'https://column.com/docs/api/#bank-account/list',
      effect: 'none',
      hosts: ['api.column.com'],
      request: { method: 'GET', path: '/bank-accounts', query: { limit: '1' }, basic: ['', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/bank_accounts' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.column.com/bank-accounts?limit=1',
          headers: { authorization: 'Basic :{secret}' },
          answer: { status: 200, json: { bank_accounts: [], has_more: false } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.column.com/bank-accounts?limit=1',
          answer: {
            status: 401,
            json: { type: 'unauthorized', code: 'unauthorized', message: 'Unauthorized' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
