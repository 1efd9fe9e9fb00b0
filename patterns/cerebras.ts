/** Credentials of Cerebras. */

import type { Provider } from '#model/provider';

export default {
  name: 'Cerebras',
  docs: 'https://inference-docs.cerebras.ai/quickstart',
  rules: [
    {
      id: 'cerebras-api-key',
      description: 'A Cerebras API key.',
      regex: String.raw`\b(csk-[a-z0-9]{48})\b`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'send prompts on the owner’s bill',
      rotate: 'At cloud.cerebras.ai, API keys: delete the key and create another.',
      examples: [
        {
          before: 'CEREBRAS_API_KEY=',
          secret: ['csk-', 'jdwzerf4ssda', 'qehvs8c74naf', '8zul5hmog4cw', '0uq76hh83dfs'],
          after: '\n',
        },
        {
          before: 'api_key = "',
          secret: ['csk-', 'cepx3chwl0pz', '5s0duv9ybnfj', '6ny6gu0fe0n9', '9eadjmgq7g76'],
          after: '"\n',
        },
      ],
      counterExamples: ['csk-your-key', ['csk-', '2eyi45', 'jtxduy']],
    },
  ],
} satisfies Provider;
