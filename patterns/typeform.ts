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
          secret: ['tfp_', 'VaPVEllJvTtEolosgXXhiX', 't08dL2j1H3VOZNENKiNcug', '_', 'GlLfb0yvB7G12W'],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: ['tfp_', 'oS1h3mKbtVJPIY6X6PWDgV', 'dgyKVExvKdVgM9yMq517IZ', '_', 'I6c9Ksxttm2Yyo'],
          after: '" https://api.acme.io/\n',
        },
        {
          before: 'typeform:\n  token: ',
          secret: ['tfp_', 'J1yiq3rp04oaN3mmnprcRs', '8UQL8yn9ILxzxZ5a1LdAcD', '_', 'JNkb9Qvl2134CL'],
          after: '\n',
        },
      ],
      counterExamples: ['tfp_your_token', ['tfp_Z2wQ1tyuTu', 'tL1ULKJj6O']],
    },
  ],
} satisfies Provider;
