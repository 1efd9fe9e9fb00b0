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
            'IAY3Vg3ODFV_',
            'wrAAxfMu2KsaJ0QJiuGHeuFTB2o',
            'DLPn6e31cO59yVBAiE96eeYVfMl',
          ],
          after: '\n',
        },
        {
          before: 'key = "',
          secret: [
            'wandb_v1_',
            'IIqm7WrtegJ',
            'cmqgILuWEO7_',
            '8nBOcCwJsUquL60yUjvYNm2qGdP',
            'QLeSJTLpnvoYqvaQYWGDtgI9Y0Y',
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
        { before: 'WANDB_API_KEY=', secret: ['962f859166141448720c', '612d82e9a9416cecbd0f'], after: '\n' },
        {
          before: 'wandb.login(key="',
          secret: ['5df3b1ba3295c502bb23', '4a550c425e17fab0e77f'],
          after: '")',
        },
      ],
      counterExamples: [
        'WANDB_API_KEY=cf05********\n',
        'WANDB_API_KEY=your-key-here\n',
        ['WANDB_API_KEY=', 'cf05e63ee2', 'acc319f26f\n'],
      ],
    },
    {
      id: 'weightsandbiases-netrc-key',
      description: 'A Weights & Biases API key of the old form in a .netrc file.',
      regex: String.raw`\bmachine\s{1,20}api\.wandb\.ai\s{1,20}login\s{1,20}\S{1,100}\s{1,20}password\s{1,20}([0-9a-f]{40})\b`,
      minEntropy: 2.9,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change runs, models and data of the user’s teams',
      rotate: 'At wandb.ai/settings: delete the key and create another.',
      examples: [
        {
          before: 'machine api.wandb.ai\n  login user\n  password ',
          secret: ['9707014d7f4011f88507', '45f4e9c0938b128734af'],
          after: '\n',
        },
        {
          before: 'machine api.wandb.ai login user password ',
          secret: ['1c0e6f7b9d2a48355e71', 'b8d40c96fa2e7351d08b'],
          after: ' # ml',
        },
      ],
      counterExamples: [
        'machine api.wandb.ai\n  login user\n  password <key>\n',
        ['machine api.acme.test\n  login user\n  password 9707014d7f4011f88507', '45f4e9c0938b128734af\n'],
      ],
    },
  ],
} satisfies Provider;
