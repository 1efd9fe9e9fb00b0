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

      examples: [
        {
          before: 'CLICKHOUSE_API_SECRET=',
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
  ],
} satisfies Provider;
