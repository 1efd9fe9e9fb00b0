/** Credentials of FreshBooks. */

import type { Provider } from '#model/provider';

export default {
  name: 'FreshBooks',
  docs: 'https://www.freshbooks.com/api/authentication',
  rules: [
    {
      id: 'freshbooks-client-secret',
      description: 'The client secret or token of a FreshBooks app.',
      keyed: {
        names: [
          'freshbooks_api',
          'freshbooks-api',
          'freshbooksapi',
          'freshbooks_token',
          'freshbooks-token',
          'freshbookstoken',
          'freshbooks_secret',
          'freshbooks-secret',
          'freshbookssecret',
          'freshbooks_access',
          'freshbooks-access',
          'freshbooksaccess',
          'freshbooks_client_secret',
          'freshbooksclientsecret',
          'freshbooks.client-secret',
        ],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3.2,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change invoices, clients and payments, with a user’s authorisation',
      rotate: 'At my.freshbooks.com/#/developer, open the app and reset its client secret.',
      examples: [
        {
          before: 'FRESHBOOKS_CLIENT_SECRET=',
          secret: ['586cd9529e191', 'ecda3c909dadd', '97ec3a612e4ec', 'd0035797059c4', '60a34dc4b7a8'],
          after: '\n',
        },
        {
          before: '{"freshbooksToken": "',
          secret: ['1391bd79d9d88', 'a446099d26591', '4f387378c0297', '581b57dfafdd4', '8f230f28c02e'],
          after: '"}',
        },
      ],
      counterExamples: [
        'FRESHBOOKS_CLIENT_SECRET=6757********\n',
        'FRESHBOOKS_CLIENT_SECRET=your-key-here\n',
        ['FRESHBOOKS_CLIENT_SECRET=', '6757378dbe7', '3c05733f642', '1e0ffe07a7', '\n'],
      ],
    },
  ],
} satisfies Provider;
