/** Credentials of Replicate. */

import type { Provider } from '#model/provider';

export default {
  name: 'Replicate',
  docs: 'https://replicate.com/docs/topics/security/api-tokens',
  rules: [
    {
      id: 'replicate-api-token',
      description: 'A Replicate API token.',
      regex: String.raw`\b(r8_[A-Za-z0-9]{37})\b`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'run models on the owner’s bill and read private models and predictions',
      rotate: 'At replicate.com/account/api-tokens: disable the token and create another.',
      examples: [
        {
          before: 'export REPLICATE_API_TOKEN="',
          secret: ['r8_', 'BoMEGrjJHFUE7', 'jaezb2qI38uUf', 'UK1PqtEBP6F'],
          after: '"\n',
        },
        {
          before: 'api_token = "',
          secret: ['r8_', '1uYMSepQBMRiX', 'hOSkoUUmlTdZK', 'CIOFoDrv4GX'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'r8_your_token',
        ['r8_', 'CPgPew02oz', 'eW3MHnHAxY'],
        'r8_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
  ],
} satisfies Provider;
