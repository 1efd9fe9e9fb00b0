/** Credentials of Retell AI. */

import type { Provider } from '#model/provider';

export default {
  name: 'Retell AI',
  docs: 'https://docs.retellai.com/api-references/overview',
  rules: [
    {
      id: 'retellai-api-key',
      description: 'A Retell AI API key.',
      keyed: { names: ['retell'], value: 'key_[0-9a-f]{24,36}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'make calls on the owner’s bill and read their recordings',
      rotate: 'In the Retell dashboard, API keys: delete the key and add another.',
      examples: [
        {
          before: 'ENV RETELL_API_KEY ',
          secret: ['key_1', '3c421753e', '3b982dd24e33', 'a08d0'],
          after: '\n',
        },
        {
          before: "retell_api_key: '",
          secret: ['key_', '2a8747c6752b', 'd540531342e4', '7b79c8'],
          after: "'\n",
        },
        {
          before: 'export RETELL_API_KEY="',
          secret: ['key_', '3ba881febaf3c', 'fa402496dec00'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'RETELL_API_KEY=your-key-here\n',
        ['RETELL_API_KEY=', 'key_d', 'e4', '\n'],
        ['checksum: ', 'key_1', 'e97dacb92f', 'ad5aa7da64b33', 'c26a52', '\n'],
      ],
    },
  ],
} satisfies Provider;
