/** Credentials of Omise. */

import type { Provider } from '#model/provider';

export default {
  name: 'Omise',
  docs: 'https://docs.opn.ooo/api-authentication',
  rules: [
    {
      id: 'omise-secret-key',
      description: 'A secret key of Omise (Opn Payments).',
      regex: String.raw`\b(skey_(?:test_)?[0-9a-z]{19})\b`,
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'charge and refund cards, and read customers',
      rotate: 'In the dashboard, Keys: roll the key.',
      examples: [
        {
          before: "omise_secret_key: '",
          secret: ['skey', '_test_fl2y4', 'urlamqg8l', 'pkquh'],
          after: "'\n",
        },
        {
          before: '<string name="omise_secret_key">',
          secret: ['skey_2', '6ye273da1k3ia', 'fhi8x'],
          after: '</string>\n',
        },
        { before: 'ENV OMISE_SECRET_KEY ', secret: ['skey_', 'd3101o3px', 'd2k6gl3qoh'], after: '\n' },
      ],
      counterExamples: ['OMISE_SECRET_KEY=your-key-here\n', ['OMISE_SECRET_KEY=', 'skey', '_1q', '\n']],
    },
  ],
} satisfies Provider;
