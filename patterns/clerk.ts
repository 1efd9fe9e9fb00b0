/** Credentials of Clerk. */

import type { Provider } from '#model/provider';

export default {
  name: 'Clerk',
  docs: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
  rules: [
    {
      id: 'clerk-secret-key',
      description: 'A Clerk secret key.',
      regex: String.raw`(sk_(?:live|test)_[0-9A-Za-z]{42})\b`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, change and impersonate every user of the application',
      rotate: 'In the Clerk Dashboard, API keys: add a new secret key, deploy it, delete the old one.',
      examples: [
        {
          before: 'CLERK_SECRET_KEY=',
          secret: ['sk_live_', 'SEJ7BAyRZR6p8NIYHKfPa', 'Cf0O4cUv1BQngZmQmRlPk'],
          after: '\n',
        },
        {
          before: "  secretKey: '",
          secret: ['sk_live_', 'PhPUYiMKs4jA1fRYvxpmo', 'q5KaqHg9nbvJlyAQeXTJf'],
          after: "',\n",
        },
      ],
      counterExamples: [
        'CLERK_SECRET_KEY=sk_test_your_key',
        ['sk_live_', 'niIekR9DSit65hM', 'e75uLb4OigtkIgb'],
      ],
    },
  ],
} satisfies Provider;
