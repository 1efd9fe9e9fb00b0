/** Credentials of DeepSeek. */

import type { Provider } from '#model/provider';

export default {
  name: 'DeepSeek',
  docs: 'https://api-docs.deepseek.com/',
  rules: [
    {
      id: 'deepseek-api-key',
      description: 'A DeepSeek API key.',
      keyed: { names: ['deepseek'], value: 'sk-[0-9a-f]{32}' },
      minEntropy: 3.3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'send prompts on the owner’s balance',
      rotate: 'At platform.deepseek.com/api_keys: delete the key and create another.',
      verify: 'balance',
      examples: [
        {
          before: 'DEEPSEEK_API_KEY=',
          secret: ['sk-', 'c05d5f519e9', '28aa3853b73', '4ee3775a70'],
          after: '\n',
        },
        {
          before: 'deepseek:\n  api_key: ',
          secret: ['sk-', 'd25f1661124', 'fa75f1f3f73', 'ac1564fb50'],
          after: '\n',
        },
        {
          before: 'OpenAI(base_url="https://api.deepseek.com", api_key="',
          secret: ['sk-', 'c0d2ad87872', 'f8df695be75', 'c09befc4e5'],
          after: '")',
        },
      ],
      counterExamples: [
        'DEEPSEEK_API_KEY=sk-3c********\n',
        'DEEPSEEK_API_KEY=your-key-here\n',
        ['DEEPSEEK_API_KEY=', 'sk-', '3c817fe4', 'e040d374', '\n'],
      ],
    },
  ],
  verify: {
    balance: {
      docs: 'https://api-docs.deepseek.com/api/get-user-balance',
      effect: 'none',
      hosts: ['api.deepseek.com'],
      request: { method: 'GET', path: '/user/balance', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/balance_infos' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      facts: { balance: '/balance_infos/0/total_balance', currency: '/balance_infos/0/currency' },
      impact: [{ says: 'spends a balance of {balance} {currency}' }],
      cases: [
        {
          request: 'GET https://api.deepseek.com/user/balance',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { is_available: true, balance_infos: [{ currency: 'CNY', total_balance: '110.00' }] },
          },
          verdict: 'live',
          facts: { balance: '110.00', currency: 'CNY' },
          impact: { answers: [], says: ['spends a balance of 110.00 CNY'] },
        },
        {
          request: 'GET https://api.deepseek.com/user/balance',
          answer: {
            status: 401,
            json: { error: { message: 'Authentication Fails', type: 'authentication_error' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
