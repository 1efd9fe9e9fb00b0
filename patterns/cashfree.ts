/** Credentials of Cashfree. */

import type { Provider } from '#model/provider';

export default {
  name: 'Cashfree',
  docs: 'https://www.cashfree.com/docs/api-reference/authentication',
  rules: [
    {
      id: 'cashfree-secret-key',
      description: 'A secret key of Cashfree Payments.',
      regex: String.raw`\b(cfsk_ma_(?:prod|test)_[0-9a-f]{32}_[0-9a-f]{8})\b`,
      minEntropy: 3.5,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'create orders and refunds and read customers',
      rotate: 'In the dashboard, Developers, API Keys: delete it and create another.',
      examples: [
        {
          before: "cashfree_secret_key: '",
          secret: ['cfsk', '_ma_test_bb', '581577c215255', 'f6f8d30fdb', '9c1751d_1cd', '85367'],
          after: "'\n",
        },
        {
          before: '<string name="cashfree_secret_key">',
          secret: ['cfsk_', 'ma_test_5', '8da06648b', '315cfa4f0e85', 'ebc376f622_e7', '416a53'],
          after: '</string>\n',
        },
        {
          before: 'ENV CASHFREE_SECRET_KEY ',
          secret: ['cfsk_', 'ma_test_72673', '08a2b9348', '982f0b7ce10', '3ac335e_78f40', '39f'],
          after: '\n',
        },
      ],
      counterExamples: ['CASHFREE_SECRET_KEY=your-key-here\n', ['CASHFREE_SECRET_KEY=', 'cfsk_m', 'a', '\n']],
    },
  ],
} satisfies Provider;
