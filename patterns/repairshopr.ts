/** Credentials of RepairShopr. */

import type { Provider } from '#model/provider';

export default {
  name: 'RepairShopr',
  docs: 'https://api-docs.repairshopr.com',
  rules: [
    {
      id: 'repairshopr-api-token',
      description: 'A RepairShopr API token.',
      keyed: { names: ['repairshopr', 'repair_shopr'], value: '[A-Za-z0-9-]{51}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change customers, tickets and invoices',
      rotate: 'In RepairShopr, Admin, API tokens: delete it and create another with fewer rights.',
      examples: [
        {
          before: '  "repairshopr_api_token": "',
          secret: ['twKD1A', 'wDH6i7tXODL', '7acvEmk4qf', 'vbkuvaNZrjMQ', 'PvPG4bnOor4r'],
          after: '",\n',
        },
        {
          before: 'export REPAIRSHOPR_API_TOKEN="',
          secret: ['xwstau', '-yxgS304U2J', 'MI15COjzKPlqk', 'IPtgjKbr9h', 'vbas0LtkIhi'],
          after: '"\n',
        },
        {
          before: 'client.set("repairshopr_api_token", "',
          secret: ['1XIu30', 'wLDvHvHxmfL', 'idCJ7oM5pO', 'J-BltIuD1x', 'oRGatNn0eX', '0EsO'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'REPAIRSHOPR_API_TOKEN=your-key-here\n',
        ['REPAIRSHOPR_API_TOKEN=', 'tKWxz', '9k', '\n'],
        ['checksum: ', 'Tej9uN', 'NhRYhAsVkl', 'pzmgdKdeYR55c', 'r7S2i17Z1v3kq', 'Okv9Itn9Q', '\n'],
      ],
    },
  ],
} satisfies Provider;
