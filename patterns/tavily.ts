/** Credentials of Tavily. */

import type { Provider } from '#model/provider';

export default {
  name: 'Tavily',
  docs: 'https://docs.tavily.com/documentation/api-reference/introduction',
  rules: [
    {
      id: 'tavily-api-key',
      description: 'A Tavily API key.',
      regex: String.raw`\b(tvly-(?:dev-|prod-)?[A-Za-z0-9-]{32,64})(?:[^A-Za-z0-9-]|$)`,
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'search on the owner’s credits',
      rotate: 'At app.tavily.com: delete the key and create another.',
      examples: [
        {
          before: 'TAVILY_API_KEY=',
          secret: ['tvly-dev-', 'Kh303wz6n5A', 'FXQ8u4QNhOZ', 'B8fk3ycsfi'],
          after: '\n',
        },
        {
          before: "  apiKey: '",
          secret: ['tvly-dev-', 'C7URVCNv9mk', 'hgkTpETTzM5', 'JHpqqmkSHe'],
          after: "',\n",
        },
      ],
      counterExamples: ['tvly-YOUR_API_KEY', ['tvly-dev-', '7X5jquPWa']],
    },
  ],
} satisfies Provider;
