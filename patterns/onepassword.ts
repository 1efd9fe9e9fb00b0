/** Credentials of 1Password. */

import type { Provider } from '#model/provider';

export default {
  name: '1Password',
  docs: 'https://developer.1password.com/docs/service-accounts/',
  rules: [
    {
      id: 'onepassword-service-account-token',
      description: 'The token of a 1Password service account.',
      regex: String.raw`\b(ops_eyJ[A-Za-z0-9_-]{200,900}={0,2})(?:[^A-Za-z0-9_=-]|$)`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the vaults that the service account was given: every password in them',
      rotate:
        'At 1password.com, Developer, service account: rotate or revoke the token; then change what the vaults hold.',
      examples: [
        {
          before: 'OP_SERVICE_ACCOUNT_TOKEN=',
          secret: [
            'ops_eyJzaWduSW5BZGRyZXNzIjoi',
            'QgAF7CqqHhfSllkZ7F2HqOJlD8Ok1LzOTxdB73WrEsIM0rPh3bkPJae4vCqGaecjyKDGU7PdDiPhHZWzk35fx9TcJwI4AM73ctCWaZEyeGhOJMm5HaBHW7Gv1SFiRlWs4QY75NbjMl1ca96CosOfOeHruLAQEYockWT3Wmh6lU5AiTZQCQ9yyX3OrG7SkOcE9ci369MREBNsq3aTrQrxEJ7aOX6aLdD0gvyG5EohSslWxlpZSZ2BpaKoKI',
            'BchXVZktT1EqKTNbezZ5VbiTjnvbQDwheUwukwJNyJwTMjnHbwVnqZGpP4DEHSD7tqXXx64IYRJ3HcjSgOA5Em4eMWFSxoeyt9hZQK91JIFaIO0tofNvMvvygAGwRUHp82tStywSzH9vDq51QKg5VbZ0SKvH4cDwzNdGwEJ67ZvpqtLTisBX03gTtTHteUWjKXotld2ObHu2ykNb1ZWuOCUue7uuyHrIRuYodGVzoF2gdmqCu1ft6zu84G',
          ],
          after: '\n',
        },
        {
          before: 'env:\n  OP_SERVICE_ACCOUNT_TOKEN: ',
          secret: [
            'ops_eyJzaWduSW5BZGRyZXNzIjoi',
            '9sSJgfI7ALun68mgUISSHmglXETEHfpQ91GInfhCNt5dWoXx0Jc5Ks4M9n5z2RbhOnYPwOm20Xh3Ux3J1OKfg8FYCnmK2r5wFXQ5fF0HReWFob3aq2kyOGqkAe6QgSLlXrebzjBDjTkv9gI5T66Phw4Nw3cW2VUwXHnhKdK4cAbAPhSVFgnTlgzM6hYhy23IEkFbmeQ9vPXJKt4xue1rF3Q4jJ4zHGJMS0NbPE4edmJtoTSbNz1HKILCBw',
            'JbKWidvibXiw0i1BqGHGVvTjrFBkyPECFCowbfEfQMkJt4yuF7PlDdkyoHBY9RqIDm5j76rcVy4262v6SBrFmZYLV1CR0tC222HSjUYZJOsnAWMN2nYvAxjCqX2JqkNqh1W2htwLojtLsY8zT7n1sDi3YmTc380hQ6Wocqz5wjUZyLKZ1Ss9AfMbkA57uluDL4F7vADS8PFxsvFiIJS5oRWtpYoIVemkmoRReF1jfqo9YM3wOr4p6pZVHe',
          ],
          after: '\n',
        },
      ],
      counterExamples: ['ops_eyJ...', ['ops_eyJzaWduSW5BZGRyZXNzIjoi', 'BRWdM7cJdo1Y8nu', 'fS588LQL6e0I6ps']],
    },
    {
      id: 'onepassword-secret-key',
      description: 'A 1Password Secret Key: one half of what opens an account.',
      regex: String.raw`\b(A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5})\b`,
      minEntropy: 3.7,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'open the account together with its password',
      rotate: 'At 1password.com, profile: Regenerate Secret Key; all devices must sign in again.',
      docs: 'https://support.1password.com/secret-key-security/',
      examples: [
        {
          before: 'OP_SECRET_KEY=',
          secret: ['A3-Q73NFB-', 'J1GYKB-U1GEI', '-8GB5H-D8WU4', '-A85BZ'],
          after: '\n',
        },
        {
          before: 'Secret Key: ',
          secret: ['A3-3OYT4N-', 'O4F1KP-D67IR', '-S0PV0-QNK31', '-EH09F'],
          after: '\n',
        },
      ],
      counterExamples: ['A3-XXXXXX-XXXXXX-XXXXX-XXXXX-XXXXX-XXXXX', 'A3-H5X0XW-EN0HCV'],
    },
  ],
} satisfies Provider;
