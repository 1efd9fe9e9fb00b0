/** Credentials of Private AI. */

import type { Provider } from '#model/provider';

export default {
  name: 'Private AI',
  docs: 'https://docs.private-ai.com',
  rules: [
    {
      id: 'privateai-api-key',
      description: 'A Private AI API key.',
      keyed: {
        names: ['privateai', 'private_ai', 'private-ai', 'api.private-ai.com'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'find personal data in texts on the owner’s quota',
      rotate: 'In the Private AI portal: regenerate the key.',
      examples: [
        {
          before: "const privateaiApiKey = '",
          secret: ['6495e4', '37d9244f8', 'b2a26fcaac82', '7b47c'],
          after: "';\n",
        },
        {
          before: 'client.set("privateai_api_key", "',
          secret: ['b582', 'efba4321704c', '0f65f54672', '290008'],
          after: '");\n',
        },
        {
          before: 'PRIVATEAI_API_KEY=',
          secret: ['06d7d8', '5317a794d8', 'fa94dbe794', '5b6f7d'],
          after: '\n',
        },
      ],
      counterExamples: [
        'PRIVATEAI_API_KEY=your-key-here\n',
        ['PRIVATEAI_API_KEY=', 'da4525', 'e', '\n'],
        ['checksum: ', '23688', '4dd96ea51b', '29d28b4be5eb', '27147', '\n'],
      ],
    },
  ],
} satisfies Provider;
