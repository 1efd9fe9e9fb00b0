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
      verify: 'users',
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
  verify: {
    users: {
      docs: 'https://clerk.com/docs/reference/backend-api/tag/users/GET/users/count',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.clerk.com'],
      request: { method: 'GET', path: '/v1/users/count', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/total_count' }, verdict: 'live' },
        { status: 401, json: { pointer: '/errors/0/code', equals: 'clerk_key_invalid' }, verdict: 'invalid' },
      ],
      facts: { users: '/total_count' },
      impact: [
        {
          request: { method: 'GET', path: '/v1/organizations', bearer: '{secret}', query: { limit: '1' } },
          says: 'manages {users} users and {organizations} organizations',
          facts: { organizations: '/total_count' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.clerk.com/v1/users/count',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { object: 'total_count', total_count: 1250 } },
          verdict: 'live',
          facts: { users: '1250', organizations: '14' },
          impact: {
            answers: [{ status: 200, json: { data: [], total_count: 14 } }],
            says: ['manages 1250 users and 14 organizations'],
          },
        },
        {
          request: 'GET https://api.clerk.com/v1/users/count',
          answer: {
            status: 401,
            json: {
              errors: [
                {
                  message:
                    'The provided Clerk Secret Key is invalid. Make sure that your Clerk Secret Key is correct.',
                  code: 'clerk_key_invalid',
                },
              ],
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
