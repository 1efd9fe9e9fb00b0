/** Credentials of WorkOS. */

import type { Provider } from '#model/provider';

export default {
  name: 'WorkOS',
  docs: 'https://workos.com/docs/reference/api-keys',
  rules: [
    {
      id: 'workos-api-key',
      description: 'A WorkOS API key.',
      regex: String.raw`\b(sk_(?:live_|test_)?a2V5X[A-Za-z0-9+/=_]{60,140})(?:[^A-Za-z0-9+/=_]|$)`,
      minEntropy: 4,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change users, directories and single sign-on of all customers',
      rotate: 'In the Dashboard, API keys: create another, then delete this one.',
      examples: [
        {
          before: 'WORKOS_API_KEY=',
          secret: [
            'sk_live_a2V5X',
            'gTzgZ6jb7IQRfLm',
            'qE7YkhaouVxCmaR',
            'd06Fyet4nA47FiN',
            'Q0iqKPwgwRdG1gd',
            'X1Fm3HX7WNIWVS9',
          ],
          after: '\n',
        },
        {
          before: "  apiKey: '",
          secret: [
            'sk_live_a2V5X',
            'JAk6q3FOckYH8Qg',
            'Pdd5Ne6wHY4w484',
            'mZeiv6cjcJmSLfP',
            'CH4kGrKsxScsYlo',
            'DA2fvdBGQK4hWGH',
          ],
          after: "',\n",
        },
      ],
      counterExamples: ['sk_a2V5X_your_key', ['sk_live_a2V5X', 'qivzDsT8j']],
    },
  ],
} satisfies Provider;
