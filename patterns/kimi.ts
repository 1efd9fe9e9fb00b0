/** Credentials of Kimi (Moonshot AI). */

import type { Provider } from '#model/provider';

export default {
  name: 'Kimi (Moonshot AI)',
  docs: 'https://platform.moonshot.ai/docs/api/chat',
  rules: [
    {
      id: 'kimi-api-key',
      description: 'An API key of Kimi, Moonshot AI’s platform.',
      keyed: { names: ['moonshot', 'kimi'], value: 'sk-[A-Za-z0-9]{48}' },
      minEntropy: 4.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'run models on the owner’s credits',
      rotate: 'At platform.moonshot.ai/console/api-keys: delete the key and create another.',
      verify: 'balance',
      examples: [
        {
          before: '  "moonshot_api_key": "',
          secret: ['sk-kl', '2V5Q7jHtFa', 'B687orG5xw', 'PHLtLcbYN', 'IzxVVP5Dgg0yl', '1cFp'],
          after: '",\n',
        },
        {
          before: 'export MOONSHOT_API_KEY="',
          secret: ['sk-y', 'P5pTpCepueKE', 'QbY5mfoVKyW2S', 'SnMwTy2F8XY', 'Fi0qIYvJExb'],
          after: '"\n',
        },
        {
          before: 'client.set("moonshot_api_key", "',
          secret: ['sk-Qj', 'a04u3n6bKZC', 'hqzUhxWU5', 'z5ofoVd3m', '7QxKVZ5DusRAU', 'woIr'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'MOONSHOT_API_KEY=your-key-here\n',
        ['MOONSHOT_API_KEY=', 'sk-2', 'bwR', '\n'],
        ['checksum: ', 'sk-mr', 'nl189ltljyNnW', 'bH9kgBaAc', '01oInTMcS4', 'mcxNKBGE2NFL', 've', '\n'],
      ],
    },
    {
      id: 'kimi-code-key',
      description: 'A key of a Kimi coding plan.',
      regex: String.raw`\b(sk-kimi-[A-Za-z0-9]{40,90})\b`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'run models on the owner’s subscription',
      rotate: 'In the Kimi Code console: delete the key and create another.',
      examples: [
        {
          before: 'export KIMI_CODE_KEY="',
          secret: ['sk-ki', 'mi-CZU3K7rg', 'erUaVixi0MwN', 'MH2QQ5FoZVB', 'mx7sjP327Cq', 'N'],
          after: '"\n',
        },
        {
          before: 'ENV KIMI_CODE_KEY ',
          secret: ['sk-ki', 'mi-bvL0LXa75', 'PMoZ7vlETL7f', 'cbgcW189Hch', '9nimZLFAi9', 'Mcg'],
          after: '\n',
        },
        {
          before: '  "kimi_code_key": "',
          secret: [
            'sk-ki',
            'mi-ZDZ31nM7J',
            'Oy6nBjte9z9',
            '0qOPnc1WkLr',
            'vcYA3rp8Ghzn',
            '4Sy6BulrNEVms',
            'mSVQKlNSnMbkF',
            'wlThLxpPMm',
            '3LbYIUFY82d',
          ],
          after: '",\n',
        },
      ],
      counterExamples: ['KIMI_CODE_KEY=your-key-here\n', ['KIMI_CODE_KEY=', 'sk-ki', 'mi', '\n']],
    },
  ],
  verify: {
    balance: {
      docs: 'https://platform.moonshot.ai/docs/api/misc',
      effect: 'none',
      hosts: ['api.moonshot.ai', 'api.moonshot.cn'],
      request: { method: 'GET', path: '/v1/users/me/balance', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      facts: { balance: '/data/available_balance' },
      impact: [{ says: 'spends a balance of {balance}' }],
      cases: [
        {
          request: 'GET https://api.moonshot.ai/v1/users/me/balance',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              code: 0,
              data: { available_balance: 49.5, voucher_balance: 46.5, cash_balance: 3 },
              status: true,
            },
          },
          verdict: 'live',
          facts: { balance: '49.5' },
          impact: { answers: [], says: ['spends a balance of 49.5'] },
        },
        {
          request: 'GET https://api.moonshot.ai/v1/users/me/balance',
          answer: {
            status: 401,
            json: { error: { message: 'Invalid Authentication', type: 'invalid_authentication_error' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
