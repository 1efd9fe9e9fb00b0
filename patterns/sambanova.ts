/** Credentials of SambaNova. */

import type { Provider } from '#model/provider';

export default {
  name: 'SambaNova',
  docs: 'https://docs.sambanova.ai/',
  rules: [
    {
      id: 'sambanova-api-key',
      description: 'An API key of SambaNova Cloud.',
      keyed: { names: ['sambanova'], value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'run models on the owner’s bill',
      rotate: 'At cloud.sambanova.ai/apis: delete the key and create another.',
      examples: [
        {
          before: '  "sambanova_api_key": "',
          secret: ['0bd3', '50d0-2e5e-ed', '32-e04e-25060', 'a0016d2'],
          after: '",\n',
        },
        {
          before: 'export SAMBANOVA_API_KEY="',
          secret: ['de854', '760-bb2b-3', '2a1-def4-f', 'e97c8d6193e'],
          after: '"\n',
        },
        {
          before: 'client.set("sambanova_api_key", "',
          secret: ['5dbb58', '35-0b2f-4fa', '1-6409-415', '0f8209ca6'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'SAMBANOVA_API_KEY=your-key-here\n',
        ['SAMBANOVA_API_KEY=', 'f663c', '48', '\n'],
        ['checksum: ', 'ae895', '971-6e3e-1f', '3a-a167-c', 'e868d65c5e9', '\n'],
      ],
    },
  ],
} satisfies Provider;
