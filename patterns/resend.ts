/** Credentials of Resend. */

import type { Provider } from '#model/provider';

export default {
  name: 'Resend',
  docs: 'https://resend.com/docs/dashboard/api-keys/introduction',
  rules: [
    {
      id: 'resend-api-key',
      description: 'A Resend API key.',
      regex: String.raw`\b(re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send mail from the account’s domains; a full-access key also manages domains and contacts',
      rotate: 'At resend.com/api-keys: create another with sending access only, then delete this one.',
      examples: [
        {
          before: 'RESEND_API_KEY=',
          secret: ['re_', 'hARRaMv0', '_', 'I4bbMf73JEqI', '3a2Q3qoROMQ5'],
          after: '\n',
        },
        {
          before: "new Resend('",
          secret: ['re_', 'R3VNXyo5', '_', 'FI0Co4dk3Cfz', 'HCQmhBaZuukw'],
          after: "');",
        },
        {
          before: 'resend:\n  key: ',
          secret: ['re_', 'KUvv5X8l', '_', 'q6TT9wj7LIdl', 'igMmwiMiDkO2'],
          after: '\n',
        },
      ],
      counterExamples: [
        're_xxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxx',
        're_123456789',
        ['re_', 'IOh8FFxI', '_eXk8rb9Dwt'],
      ],
    },
  ],
} satisfies Provider;
