/** Credentials of Kagi. */

import type { Provider } from '#model/provider';

export default {
  name: 'Kagi',
  docs: 'https://help.kagi.com/kagi/api/intro/auth.html',
  rules: [
    {
      id: 'kagi-api-token',
      description: 'A Kagi API token.',
      keyed: { names: ['kagi'], value: String.raw`[A-Za-z0-9_-]{11,16}\.[A-Za-z0-9_-]{43,44}` },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'search and summarise on the owner’s credits',
      rotate: 'At kagi.com/settings/api: generate a new token; the old one stops.',
      examples: [
        {
          before: 'KAGI_API_KEY=',
          secret: ['GzdLwUQ9qRf', '.', 'AUJc-vUdtGVr3oG', 'qaentHc-S-66s-m', 'hfZ-dGQwU4GK8'],
          after: '\n',
        },
        {
          before: 'Authorization: Bot kagi ',
          secret: ['FQeJKXQ7tmc', '.', 'm_Q8tfOpeYqRNKW', 'uhq8j5SaTWb0ZxW', 'qCJ6xKWlcoyyB'],
          after: '\n',
        },
      ],
      counterExamples: [
        'KAGI_API_KEY=zGrU********\n',
        'KAGI_API_KEY=your-key-here\n',
        ['KAGI_API_KEY=', 'zGrU4SMyDL3', '.', 'd5qs-nwB2NK', 's7oIkzhE33', '\n'],
      ],
    },
  ],
} satisfies Provider;
