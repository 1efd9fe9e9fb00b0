/** Credentials of MessageBird. */

import type { Provider } from '#model/provider';

export default {
  name: 'MessageBird',
  docs: 'https://developers.messagebird.com/api/',
  rules: [
    {
      id: 'messagebird-access-key',
      description: 'A MessageBird access key.',
      keyed: {
        names: ['messagebird', 'message_bird', 'mb_access_key'],
        value: '[A-Za-z0-9]{25}',
      },
      minEntropy: 3.6,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send texts and make calls on the account’s bill and read messages',
      rotate: 'At dashboard.messagebird.com/developers/access: delete the live key and add another.',
      verify: 'balance',
      examples: [
        { before: 'MESSAGEBIRD_API_KEY=', secret: ['pSD15cm6WUWLZ', 'qOxfv365Jz4r'], after: '\n' },
        {
          before: "const messagebirdAccessKey = '",
          secret: ['G8jA9FnB6xtu6', 'SMJRC8tLUYzl'],
          after: "';\n",
        },
        { before: 'messagebird_key: "', secret: ['xIHDx6Q8rLBmq', 'x7Yln1LlAEMa'], after: '"' },
      ],
      counterExamples: [
        'MESSAGEBIRD_API_KEY=b5sN********\n',
        'MESSAGEBIRD_API_KEY=your-key-here\n',
        ['MESSAGEBIRD_API_KEY=', 'b5sNkA', 'i0GGwz', '\n'],
      ],
    },
  ],
  verify: {
    balance: {
      docs: 'https://developers.messagebird.com/api/balance/',
      effect: 'none',
      hosts: ['rest.messagebird.com'],
      request: { method: 'GET', path: '/balance', headers: { Authorization: 'AccessKey {secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/payment' }, verdict: 'live' },
        { status: 401, json: { pointer: '/errors/0/code', equals: 2 }, verdict: 'invalid' },
      ],
      facts: { balance: '/amount', unit: '/type' },
      impact: [{ says: 'spends a balance of {balance} {unit}' }],
      cases: [
        {
          request: 'GET https://rest.messagebird.com/balance',
          headers: { authorization: 'AccessKey {secret}' },
          answer: { status: 200, json: { payment: 'prepaid', type: 'credits', amount: 9.2 } },
          verdict: 'live',
          facts: { balance: '9.2', unit: 'credits' },
          impact: { answers: [], says: ['spends a balance of 9.2 credits'] },
        },
        {
          request: 'GET https://rest.messagebird.com/balance',
          answer: {
            status: 401,
            json: {
              errors: [
                {
                  code: 2,
                  description: 'Request not allowed (incorrect access_key)',
                  parameter: 'access_key',
                },
              ],
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
