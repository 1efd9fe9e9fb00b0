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
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, change and impersonate every user of the application',
      rotate: 'In the Clerk Dashboard, API keys: add a new secret key, deploy it, delete the old one.',
      examples: [
        {
          before: 'CLERK_SECRET_KEY=',
          secret: ['sk_live_', 'SEJ7BAyRZR6p8N', 'IYHKfPaCf0O4cU', 'v1BQngZmQmRlPk'],
          after: '\n',
        },
        {
          before: "  secretKey: '",
          secret: ['sk_live_', 'PhPUYiMKs4jA1f', 'RYvxpmoq5KaqHg', '9nbvJlyAQeXTJf'],
          after: "',\n",
        },
      ],
      counterExamples: [
        'CLERK_SECRET_KEY=sk_test_your_key',
        ['sk_live_', 'niIekR9DSit65hM', 'e75uLb4OigtkIgb'],
      ],
    },
    {
      id: 'clerk-publishable-key',
      description: 'A Clerk publishable key. Meant to be in pages and apps.',
      regex: String.raw`(pk_(?:live_Y2xlcmsu[0-9A-Za-z]{4,120}|test_[0-9A-Za-z]{36,59}))\b`,
      minEntropy: 4,
      checks: ['clerk-host'],
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'start sign-ins of the application; the key only encodes its address',
      rotate: 'No need to; make sure that the secret key is not in the same client.',
      examples: [
        {
          before: 'NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=',
          secret: ['pk_live_Y2xlcmsu', 'mtmuKocbsvrt', 'l5iFeC1Ki5ao', 'k'],
          after: '\n',
        },
        {
          before: 'publishableKey: "',
          secret: ['pk_test_', 'i2wJF4GGnEXO', 'gfNebc6tWrkq', '0guWaIVYTkKh', 'M8DSASPfm1U'],
          after: '"',
        },
      ],
      counterExamples: ['pk_live_Y2xlcmsu', 'pk_test_your_key', ['pk_live_', 'w0ykDnkfQg39', 'VvlSNycQmEEx']],
    },
  ],
} satisfies Provider;
