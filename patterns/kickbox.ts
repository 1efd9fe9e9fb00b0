/** Credentials of Kickbox. */

import type { Provider } from '#model/provider';

export default {
  name: 'Kickbox',
  docs: 'https://docs.kickbox.com/docs/using-the-api',
  rules: [
    {
      id: 'kickbox-api-key',
      description: 'A Kickbox API key.',
      keyed: { names: ['kickbox'], value: '(?:live|test)_[0-9a-f]{64}' },
      minEntropy: 3.6,
      checks: ['mode'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'check addresses on the account’s credits',
      rotate: 'At app.kickbox.com/settings/keys: delete the key and add another.',
      verify: 'balance',
      examples: [
        {
          before: 'KICKBOX_API_KEY=',
          secret: [
            'live_',
            '1a5ce3a89fff6',
            '6fe2b710f76af',
            'e1eed156a7f58',
            '7c9dc4b08c648',
            '829f1131bc88',
          ],
          after: '\n',
        },
        {
          before: "ENV['KICKBOX_KEY'] = '",
          secret: [
            'live_',
            'b5a6bfd5e89c4',
            '2f98e31cfe784',
            '71eb30b0e9056',
            'e69c508508cdf',
            'c7f238adf67c',
          ],
          after: "'\n",
        },
      ],
      counterExamples: [
        'KICKBOX_API_KEY=live_75********\n',
        'KICKBOX_API_KEY=your-key-here\n',
        ['KICKBOX_API_KEY=', 'live_', '754eda8881a', '259db9ec241', 'a4ec41e674', '\n'],
      ],
    },
  ],
  verify: {
    balance: {
      docs: 'https://docs.kickbox.com/docs/balance-api',
      effect: 'none',
      hosts: ['api.kickbox.com'],
      request: { method: 'GET', path: '/v2/balance', headers: { authorization: 'token {secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/success', equals: true }, verdict: 'live' },
        { json: { pointer: '/message', contains: 'Invalid API key' }, verdict: 'invalid' },
      ],
      facts: { balance: '/balance' },
      cases: [
        {
          request: 'GET https://api.kickbox.com/v2/balance',
          headers: { authorization: 'token {secret}' },
          answer: { status: 200, json: { balance: 1337, success: true, message: null } },
          verdict: 'live',
          facts: { balance: '1337' },
        },
        {
          request: 'GET https://api.kickbox.com/v2/balance',
          answer: { status: 403, json: { success: false, message: 'Invalid API key' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
