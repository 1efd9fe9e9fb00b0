/** Credentials of Weights & Biases. */

import type { Provider } from '#model/provider';

export default {
  name: 'Weights & Biases',
  docs: 'https://docs.wandb.ai/support/models/tags/api-keys',
  rules: [
    {
      id: 'weightsandbiases-api-key',
      description: 'A Weights & Biases API key (current form).',
      regex: String.raw`\b(wandb_v1_[A-Za-z0-9_]{60,90})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change runs, models and data of the user’s teams',
      rotate: 'At wandb.ai/settings: delete the key and create another.',
      examples: [
        {
          before: 'WANDB_API_KEY=',
          secret: [
            'wandb_v1_',
            'PiVdRIhPRws',
            'IAY3Vg3ODFV',
            '_',
            'wrAAxfMu2KsaJ0',
            'QJiuGHeuFTB2oD',
            'LPn6e31cO59yVB',
            'AiE96eeYVfMl',
          ],
          after: '\n',
        },
        {
          before: 'key = "',
          secret: [
            'wandb_v1_',
            'IIqm7WrtegJ',
            'cmqgILuWEO7',
            '_',
            '8nBOcCwJsUquL6',
            '0yUjvYNm2qGdPQ',
            'LeSJTLpnvoYqva',
            'QYWGDtgI9Y0Y',
          ],
          after: '"\n',
        },
      ],
      counterExamples: ['wandb_v1_your_key', ['wandb_v1_', 's4Eqo4mtb3', 'WiF8K4qBnA']],
    },
    {
      id: 'weightsandbiases-legacy-api-key',
      description: 'A Weights & Biases API key of the old form.',
      keyed: { names: ['wandb', 'weightsandbiases', 'weights_and_biases'], value: '[0-9a-f]{40}' },
      minEntropy: 2.9,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change runs, models and data of the user’s teams',
      rotate: 'At wandb.ai/settings: delete the key and create another.',
      examples: [
        {
          before: 'WANDB_API_KEY=',
          secret: ['962f8591661414', '48720c612d82e9', 'a9416cecbd0f'],
          after: '\n',
        },
        {
          before: 'wandb.login(key="',
          secret: ['5df3b1ba3295c5', '02bb234a550c42', '5e17fab0e77f'],
          after: '")',
        },
      ],
      counterExamples: [
        'WANDB_API_KEY=cf05********\n',
        'WANDB_API_KEY=your-key-here\n',
        ['WANDB_API_KEY=', 'cf05e63ee2', 'acc319f26f', '\n'],
      ],
    },
  ],
} satisfies Provider;
