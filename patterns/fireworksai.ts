/** Credentials of Fireworks AI. */

import type { Provider } from '#model/provider';

export default {
  name: 'Fireworks AI',
  docs: 'https://docs.fireworks.ai/api-reference/introduction',
  rules: [
    {
      id: 'fireworksai-api-key',
      description: 'A Fireworks AI API key.',
      regex: String.raw`\b(fw_[A-Za-z0-9]{22,24})\b`,
      minEntropy: 3.7,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send prompts on the owner’s bill',
      rotate: 'At app.fireworks.ai/settings/users/api-keys: delete the key and create another.',
      examples: [
        { before: 'FIREWORKS_API_KEY=', secret: ['fw_', 'vMIHnydwbnfG', '8BanaJePspdA'], after: '\n' },
        { before: 'api_key = "', secret: ['fw_', 'pQ3WAspO872v', 'eOiCuaX3S0qN'], after: '"\n' },
      ],
      counterExamples: ['fw_your_key', ['fw_', 'Bqfd8CIvS'], 'fw_update_checksum_of_the_image'],
    },
  ],
} satisfies Provider;
