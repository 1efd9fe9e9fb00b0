/** Credentials of DeepAI. */

import type { Provider } from '#model/provider';

export default {
  name: 'DeepAI',
  docs: 'https://deepai.org/docs',
  rules: [
    {
      id: 'deepai-api-key',
      description: 'An API key of DeepAI.',
      keyed: {
        names: ['deepai', 'deep_ai', 'api.deepai.org'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'run models on the owner’s credits',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: 'DEEPAI_API_KEY=',
          secret: ['0c16', '5b32-b31d', '-8c57-c579-0a', '0daebdedde'],
          after: '\n',
        },
        {
          before: "const deepaiApiKey = '",
          secret: ['f89eeb', 'ce-b855-1f7f', '-ee10-d8b04', '9ceb6c6'],
          after: "';\n",
        },
        {
          before: '<string name="deepai_api_key">',
          secret: ['5196fe', '7b-599f-300', '0-6ce7-1f3', 'ca4313210'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'DEEPAI_API_KEY=your-key-here\n',
        ['DEEPAI_API_KEY=', '92b5cd', '4', '\n'],
        ['checksum: ', 'f7b828', '7f-c27a-8e', 'c6-9f3d-5a4', '2038dfff7', '\n'],
      ],
    },
  ],
} satisfies Provider;
