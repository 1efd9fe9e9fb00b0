/** Credentials of Groq. */

import type { Provider } from '#model/provider';

export default {
  name: 'Groq',
  docs: 'https://console.groq.com/docs/api-keys',
  rules: [
    {
      id: 'groq-api-key',
      description: 'A Groq API key.',
      regex: String.raw`\b(gsk_[A-Za-z0-9]{52})\b`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'send prompts on the owner’s bill',
      rotate: 'At console.groq.com/keys: delete the key and create another.',
      verify: 'models',
      examples: [
        {
          before: 'GROQ_API_KEY=',
          secret: ['gsk_', '6fO0pTTgzNTxL', '6IVPZRiUCEwEH', 'KLdIGMwHZd4QO', '4H5WIZqYdkZZZ'],
          after: '\n',
        },
        {
          before: "  apiKey: '",
          secret: ['gsk_', 'yUlhSB6tTh6In', 'b5EHGbfiksWcQ', 'fUaWmxqkUCKXU', '4gPeduDy7lfa1'],
          after: "',\n",
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: ['gsk_', '5adZJqB9KMsxV', 'f7ED5DHU01TgC', 'YcI6rzfDeex7w', 'ax7xNJDqD1APd'],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: ['gsk_your_key', ['gsk_', 'mGNtWdKWKU', '2qlNqzxhA5']],
    },
  ],
  verify: {
    models: {
      docs: 'https://console.groq.com/docs/api-reference#models',
      effect: 'none',
      hosts: ['api.groq.com'],
      request: { method: 'GET', path: '/openai/v1/models', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error/code', equals: 'invalid_api_key' }, verdict: 'invalid' },
      ],
      facts: { models: { count: '/data' } },
      cases: [
        {
          request: 'GET https://api.groq.com/openai/v1/models',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { object: 'list', data: [{ id: 'llama-3.1-8b-instant' }] } },
          verdict: 'live',
          facts: { models: '1' },
        },
        {
          request: 'GET https://api.groq.com/openai/v1/models',
          answer: {
            status: 401,
            json: {
              error: { message: 'Invalid API Key', type: 'invalid_request_error', code: 'invalid_api_key' },
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
