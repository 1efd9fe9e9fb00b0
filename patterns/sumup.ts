/** Credentials of SumUp. */

import type { Provider } from '#model/provider';

export default {
  name: 'SumUp',
  docs: 'https://developer.sumup.com/tools/authorization/api-keys/',
  rules: [
    {
      id: 'sumup-secret-key',
      description: 'A secret key of SumUp.',
      regex: String.raw`\b(sup_sk_[A-Za-z0-9]{32})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'take payments and read transactions of the merchant',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '<string name="sumup_secret_key">',
          secret: ['sup_sk', '_glCvrvxD', 'ljSQXC7b54bZ2', 'YeGooUy9kuD'],
          after: '</string>\n',
        },
        {
          before: 'SUMUP_SECRET_KEY=',
          secret: ['sup_sk', '_7nqwfERJH5TN', 'y3bGGWQGvxPHh', 'lk4bkGa'],
          after: '\n',
        },
        {
          before: "sumup_secret_key: '",
          secret: ['sup_s', 'k_ruIhqodo33', 'dZ2gx4mFRbK', 'GqEywvqSRuf'],
          after: "'\n",
        },
      ],
      counterExamples: ['SUMUP_SECRET_KEY=your-key-here\n', ['SUMUP_SECRET_KEY=', 'sup_', 'sk_', '\n']],
    },
  ],
} satisfies Provider;
