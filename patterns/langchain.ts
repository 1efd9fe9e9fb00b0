/** Credentials of LangSmith (LangChain). */

import type { Provider } from '#model/provider';

export default {
  name: 'LangSmith (LangChain)',
  docs: 'https://docs.langchain.com/langsmith/create-account-api-key',
  rules: [
    {
      id: 'langchain-langsmith-key',
      description: 'A LangSmith API key, personal or of a service.',
      regex: String.raw`\b(lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10})\b`,
      minEntropy: 3.6,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read traces, with the prompts and data in them, and change prompts and data sets',
      rotate: 'At smith.langchain.com, Settings, API keys: delete the key and create another.',
      examples: [
        {
          before: 'LANGSMITH_API_KEY=',
          secret: ['lsv2_pt_', 'acbc0647d1d', '31bfc85902d', '9629ee1c64', '_08c0c6b8a4'],
          after: '\n',
        },
        {
          before: 'LANGCHAIN_API_KEY = "',
          secret: ['lsv2_pt_', 'f5f3276e693', '46e384d1c7b', 'a055f1d0c1', '_55c3675a72'],
          after: '"\n',
        },
        {
          before: 'key: ',
          secret: ['lsv2_sk_', '5586cfe09dd', 'ef33ef65569', '280a1c808b', '_f65dd4b65e'],
          after: '\n',
        },
      ],
      counterExamples: ['lsv2_pt_your_key', ['lsv2_pt_', 'd80305f908', 'ce7e641805']],
    },
    {
      id: 'langchain-legacy-key',
      description: 'A LangSmith API key of the old form.',
      regex: String.raw`\b(ls__[0-9a-f]{32})\b`,
      minEntropy: 3.1,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read traces, if it still works: keys of this form stopped in 2024',
      rotate: 'At smith.langchain.com, Settings, API keys: delete the key.',
      examples: [
        {
          before: 'LANGCHAIN_API_KEY=',
          secret: ['ls__', '8f187d6c25d', '4aadac88c51', 'bbdf43680f'],
          after: '\n',
        },
        {
          before: "const apiKey = '",
          secret: ['ls__', '2701b7e857b', '9f9fb0751d7', 'c92d63a411'],
          after: "';\n",
        },
      ],
      counterExamples: ['ls__your_key', ['ls__', '79ec709d15', 'f55abf991e']],
    },
  ],
} satisfies Provider;
