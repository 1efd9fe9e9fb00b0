/** Credentials of Typeform. */

import type { Provider } from '#model/provider';

export default {
  name: 'Typeform',
  docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  rules: [
    {
      id: 'typeform-access-token',
      description: 'A Typeform personal access token.',
      regex: String.raw`\b(tfp_[A-Za-z0-9_.=-]{40,64})(?:[^A-Za-z0-9_.=-]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read answers and change forms, as its scopes allow',
      rotate: 'At admin.typeform.com/user/tokens: delete the token and generate another.',
      examples: [
        {
          before: 'TYPEFORM_TOKEN=',
          secret: ['tfp_', 'VaPVEllJvTtEolo', 'sgXXhiXt08dL2j1', 'H3VOZNENKiNcug', '_', 'GlLfb0y', 'vB7G12W'],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: ['tfp_', 'I6c9Ksxttm2YyoL', 'c8exk74MsKGaINm', 'HnCBztqEWVq5zl', '_', 'oHfIVKI', 'lSSRo1I'],
          after: '" https://api.acme.io/\n',
        },
        {
          before: 'typeform:\n  token: ',
          secret: ['tfp_', 'J1yiq3rp04oaN3m', 'mnprcRs8UQL8yn9', 'ILxzxZ5a1LdAcD', '_', 'JNkb9Qv', 'l2134CL'],
          after: '\n',
        },
      ],
      counterExamples: ['tfp_your_token', ['tfp_', 'Z2wQ1tyuTu', 'tL1ULKJj6O']],
    },
  ],
} satisfies Provider;
