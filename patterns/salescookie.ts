/** Credentials of SalesCookie. */

import type { Provider } from '#model/provider';

export default {
  name: 'SalesCookie',
  docs: 'https://salescookie.com',
  rules: [
    {
      id: 'salescookie-api-key',
      description: 'A SalesCookie API key.',
      keyed: { names: ['salescookie', 'sales_cookie'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change sales and commissions',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'export SALESCOOKIE_API_KEY="',
          secret: ['wMvDzP', 'UQbfznfiNkZ', 'cwhruM8R8H', '9QVLQ'],
          after: '"\n',
        },
        {
          before: 'ENV SALESCOOKIE_API_KEY ',
          secret: ['cDWQZ', 'UGcZP0e5TM', 'cLBvv7zWVVV3', 'IwY1h'],
          after: '\n',
        },
        {
          before: '  "salescookie_api_key": "',
          secret: ['Ygyw', 'iOUzb9sAt9MF', 'zKHyWSOewv', '9JYVmB'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'SALESCOOKIE_API_KEY=your-key-here\n',
        ['SALESCOOKIE_API_KEY=', 'VT67I', 'SD', '\n'],
        ['checksum: ', '7m1qv', 'i1ym0JoJj', 'OTuZcQ6ll', 'wx3rgmfXP', '\n'],
      ],
    },
  ],
} satisfies Provider;
