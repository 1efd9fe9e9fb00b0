/** Credentials of LlamaCloud. */

import type { Provider } from '#model/provider';

export default {
  name: 'LlamaCloud',
  docs: 'https://docs.cloud.llamaindex.ai/',
  rules: [
    {
      id: 'llamacloud-api-key',
      description: 'An API key of LlamaCloud.',
      regex: String.raw`\b(llx-[A-Za-z0-9]{48})\b`,
      minEntropy: 4.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'parse and read documents of the project',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'export LLAMACLOUD_API_KEY="',
          secret: ['llx-zk', 'AnO1qXnCg0S', 'nRtjJAhEef', 'Ifi4QOD8OL', 'n1TalJGIKRtRs', 'Oi'],
          after: '"\n',
        },
        {
          before: 'ENV LLAMACLOUD_API_KEY ',
          secret: ['llx-', 'Tj2QUC04UY', 'Ii814n3ETY0Y', '9H1f319fiBVz', 'WUxHCnKqSH', 'qo4P'],
          after: '\n',
        },
        {
          before: '  "llamacloud_api_key": "',
          secret: ['llx-o', 'qOkAdazjv', '7a0fF4EK2ZR4V', 'XkN0ojpGY8ap', 'l46gOZpRDb3Qt'],
          after: '",\n',
        },
      ],
      counterExamples: ['LLAMACLOUD_API_KEY=your-key-here\n', ['LLAMACLOUD_API_KEY=', 'llx-', '6xO', '\n']],
    },
  ],
} satisfies Provider;
