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
      verify: 'usage',
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
  verify: {
    usage: {
      docs: 'https://docs.tavily.com/documentation/api-reference/endpoint/usage',
      effect: 'none',
      hosts: ['api.tavily.com'],
      request: { method: 'GET', path: '/usage', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/key' }, verdict: 'live' },
        { status: 401, json: { pointer: '/detail' }, verdict: 'invalid' },
      ],
      facts: { plan: '/account/current_plan', used: '/key/usage', limit: '/key/limit' },
      cases: [
        {
          request: 'GET https://api.tavily.com/usage',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              key: { usage: 150, limit: 1000 },
              account: { current_plan: 'Bootstrap', plan_usage: 500, plan_limit: 15000 },
            },
          },
          verdict: 'live',
          facts: { plan: 'Bootstrap', used: '150', limit: '1000' },
        },
        {
          request: 'GET https://api.tavily.com/usage',
          answer: { status: 401, json: { detail: { error: 'Unauthorized: missing or invalid API key.' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
