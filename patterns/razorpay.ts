/** Credentials of Razorpay. */

import type { Provider } from '#model/provider';

export default {
  name: 'Razorpay',
  docs: 'https://razorpay.com/docs/api/authentication/',
  rules: [
    {
      id: 'razorpay-key-secret',
      description: 'The secret of a Razorpay API key.',
      // Takes `RAZORPAY_KEY_SECRET=…`, `("rzp_live_…", "…")`; refuses `key_secret = …`.
      regex: String.raw`(?:rzp_(?:live|test)_[A-Za-z0-9]{14}\b(?:[\s\S]{1,200}?(?i:secret)\w{0,8}(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)|["']\s{0,3},\s{0,3}["'])|(?i:razorpay|rzp)[\w.\-:\s{"']{0,40}?(?i:secret)\w{0,8}(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?))([A-Za-z0-9]{24})\b`,
      minEntropy: 3.5,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'capture, refund and read payments and customers of the merchant',
      rotate: 'In the Dashboard, Account & Settings, API Keys: Regenerate Key, "Roll key immediately".',
      verify: 'items',
      parts: [{ name: 'id', rule: 'razorpay-key-id', acrossFiles: true }],
      examples: [
        {
          before: 'RAZORPAY_KEY_ID=rzp_live_' + '8hZxsTs' + 'aeHxkcK' + '\nRAZORPAY_KEY_SECRET=',
          secret: ['39SqdSeJ6z0a', 'gJfcQAves1WK'],
          after: '\n',
          parts: { id: ['rzp_live_', '8hZxsTs', 'aeHxkcK'] },
        },
        {
          before: "new Razorpay({ key_id: 'rzp_live_" + 'hGYX9Lx' + '2YnIzxV' + "', key_secret: '",
          secret: ['Misy6npekBBM', 'dkqXtQX8fy5v'],
          after: "' })",
          parts: { id: ['rzp_live_', 'hGYX9Lx', '2YnIzxV'] },
        },
        {
          before: 'razorpay.Client(auth=("rzp_test_' + 'R47WaC4' + 'PrB6wEt' + '", "',
          secret: ['fUKo2cab0LA6', 'DXQOuFZYgZJL'],
          after: '"))',
          parts: { id: ['rzp_test_', 'R47WaC4', 'PrB6wEt'] },
        },
        { before: '{"razorpay_secret": "', secret: ['NldyIUH8KLgD', '36jDQB7LgPxH'], after: '"}' },
      ],
      counterExamples: [
        'RAZORPAY_KEY_SECRET=your_key_secret',
        ['RAZORPAY_KEY_SECRET=', 'cJnZQG', '9rpjHb'],
        ['key_secret = "', 'LAuqGlqcN0c0', 'wa2ha1SsT1LD', '"'],
      ],
    },
    {
      id: 'razorpay-key-id',
      description: 'A Razorpay key id. Public by design.',
      regex: String.raw`\b(rzp_(?:live|test)_[A-Za-z0-9]{14})\b`,
      minEntropy: 3.5,
      checks: ['mode'],
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'start payments towards the merchant',
      rotate: 'Regenerate the key pair in the Dashboard, Account & Settings, API Keys.',
      isPartOnly: true,
      examples: [
        { before: 'RAZORPAY_KEY_ID=', secret: ['rzp_live_', 'FmOEoT7', 'wZFUPgK'], after: '\n' },
        { before: '{"key_id": "', secret: ['rzp_live_', '1K9oQrN', 'JmjJvQN'], after: '"}' },
      ],
      counterExamples: ['rzp_live_your_key', 'rzp_test_tRdpHj'],
    },
  ],
  verify: {
    items: {
      docs: 'https://razorpay.com/docs/api/payments/items/fetch-all/',
      effect: 'none',
      hosts: ['api.razorpay.com'],
      request: { method: 'GET', path: '/v1/items?count=1', basic: ['{id}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/entity', equals: 'collection' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error/code', equals: 'BAD_REQUEST_ERROR' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.razorpay.com/v1/items?count=1',
          headers: { authorization: 'Basic {id}:{secret}' },
          parts: { id: 'rzp0example' },
          answer: { status: 200, json: { entity: 'collection', count: 0, items: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.razorpay.com/v1/items?count=1',
          parts: { id: 'rzp0example' },
          answer: {
            status: 401,
            json: { error: { code: 'BAD_REQUEST_ERROR', description: 'Authentication failed' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
