/** ClickHouse Cloud: secrets of API keys. */

import type { Provider } from '#model/provider';

export default {
  name: 'ClickHouse',
  docs: 'https://clickhouse.com/docs/cloud/manage/openapi',
  rules: [
    {
      id: 'clickhouse-api-secret',
      description: 'The secret of a ClickHouse Cloud API key.',
      keyed: {
        names: ['clickhouse'],
        value: '4b1d[0-9A-Za-z]{38}',
      },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage the services of the organization, together with its key id, within its role',
      rotate: 'Delete the key under API Keys, and create another with a date of expiry.',
      verify: 'organizations',
      parts: [{ name: 'id', rule: 'clickhouse-key-id', acrossFiles: true }],

      examples: [
        {
          before: 'CLICKHOUSE_KEY_ID=QlQa9yz2VbRkTn7MdX3c\nCLICKHOUSE_API_SECRET=',
          parts: { id: ['QlQa9yz2Vb', 'RkTn7MdX3c'] },
          secret: ['4b', '1dhtJ7Pag7wq6Ky9KUWBj', 'ULCj5wcWWUU0rY2rkwi'],
          after: '\n',
        },
        {
          before: '"clickhouse_key_secret": "',
          secret: ['4b', '1dssQYPT7y89ERDLMiJfl', 'eemV65w5UXDhsRTj6v8'],
          after: '"',
        },
      ],
      counterExamples: [
        ['CLICKHOUSE_API_SECRET=4b1dTDymx9Id8C', 'BacrtE9u2J'],
        ['CLICKHOUSE_API_SECRET=36UbFkv8gGNjkoS52V6Vc', 'xierTYdSJUEw1GTHLIV8h'],
      ],
    },
    {
      id: 'clickhouse-key-id',
      description: 'The id of a ClickHouse Cloud API key.',
      keyed: {
        names: [
          'clickhouse_key_id',
          'clickhouse_api_key_id',
          'clickhouse_cloud_key_id',
          'clickhouse-key-id',
          'clickhousekeyid',
          'clickhouse_api_key',
        ],
        value: '[0-9A-Za-z]{20}',
      },
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the key',
      rotate: 'Delete the key under API Keys.',
      isPartOnly: true,
      examples: [
        { before: 'CLICKHOUSE_KEY_ID=', secret: ['QlQa9yz2Vb', 'RkTn7MdX3c'], after: '\n' },
        { before: '{"clickhouseKeyId": "', secret: ['w8Hs2LpZr0', 'JvKe5UgYt1'], after: '"}' },
      ],
      counterExamples: ['CLICKHOUSE_KEY_ID=your-key-id', 'CLICKHOUSE_KEY_ID=QlQa9yz2'],
    },
  ],
  verify: {
    organizations: {
      docs: 'https://clickhouse.com/docs/cloud/manage/openapi',
      effect: 'none',
      hosts: ['api.clickhouse.cloud'],
      request: { method: 'GET', path: '/v1/organizations', basic: ['{id}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/result' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/error' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { organizations: { each: '/result', pointer: '/name' } },
      impact: [{ says: 'manages services of {organizations}' }],
      cases: [
        {
          request: 'GET https://api.clickhouse.cloud/v1/organizations',
          headers: { authorization: 'Basic {id}:{secret}' },
          parts: { id: 'k0example' },
          answer: {
            status: 200,
            json: { status: 200, requestId: 'r1', result: [{ id: 'o1', name: 'Acme' }] },
          },
          verdict: 'live',
          facts: { organizations: 'Acme' },
          impact: { answers: [], says: ['manages services of Acme'] },
        },
        {
          request: 'GET https://api.clickhouse.cloud/v1/organizations',
          parts: { id: 'k0example' },
          answer: { status: 403, json: { status: 403, error: 'FORBIDDEN' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.clickhouse.cloud/v1/organizations',
          parts: { id: 'k0example' },
          answer: { status: 401, json: { status: 401, error: 'UNAUTHORIZED' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
