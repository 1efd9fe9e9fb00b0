/** Credentials of OpenRouter. */

import type { Provider } from '#model/provider';

export default {
  name: 'OpenRouter',
  docs: 'https://openrouter.ai/docs/api-reference/authentication',
  rules: [
    {
      id: 'openrouter-api-key',
      description: 'An OpenRouter API key.',
      regex: String.raw`\b(sk-or-v1-[0-9a-f]{64})\b`,
      minEntropy: 3.7,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'send prompts on the owner’s credits; a provisioning key creates more keys',
      rotate: 'At openrouter.ai/settings/keys: delete the key and create another with a credit limit.',
      verify: 'key',
      examples: [
        {
          before: 'OPENROUTER_API_KEY=',
          secret: [
            'sk-or-v1-',
            '76b6c54a7647b',
            '89caa1368d52b',
            'cc7156fc62251',
            '71e7987cb972f',
            'a1624880d883',
          ],
          after: '\n',
        },
        {
          before: "  apiKey: '",
          secret: [
            'sk-or-v1-',
            '33eaa46252ce8',
            'f69605e632865',
            'fc0dfa1408c22',
            '7353d69216082',
            '6598dce2de5b',
          ],
          after: "',\n",
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: [
            'sk-or-v1-',
            '859ed50e2582b',
            '60926562c5ff7',
            '9b673f0dca85c',
            '0840ef39bc89a',
            '65aacedc93c8',
          ],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: ['sk-or-v1-your-key', ['sk-or-v1-', 'c61d16595a', '054831450a'], 'sk-or-...'],
    },
  ],
  verify: {
    key: {
      docs: 'https://github.com/OpenRouterTeam/typescript-sdk',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['openrouter.ai'],
      request: { method: 'GET', path: '/api/v1/key', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data/label' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      facts: {
        label: '/data/label',
        usage: '/data/usage',
        limit: '/data/limit',
        left: '/data/limit_remaining',
      },
      impact: [{ says: 'has used {usage} credits' }, { says: 'may use {left} more credits' }],
      cases: [
        {
          request: 'GET https://openrouter.ai/api/v1/key',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              data: {
                label: 'sk-or-v1-...',
                usage: 25.5,
                limit: 100,
                limit_remaining: 74.5,
                is_free_tier: false,
              },
            },
          },
          verdict: 'live',
          facts: { label: 'sk-or-v1-...', usage: '25.5', limit: '100', left: '74.5' },
          impact: { answers: [], says: ['has used 25.5 credits', 'may use 74.5 more credits'] },
        },
        {
          request: 'GET https://openrouter.ai/api/v1/key',
          answer: { status: 401, json: { error: { code: 401, message: 'No auth credentials found' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
