/** Credentials of Paystack. */

import type { Provider } from '#model/provider';

export default {
  name: 'Paystack',
  docs: 'https://paystack.com/docs/api/authentication/',
  rules: [
    {
      id: 'paystack-secret-key',
      description: 'A live Paystack secret key.',
      regex: String.raw`(sk_live_[0-9a-f]{40})\b`,
      minEntropy: 3.6,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'take payments, refund, pay out and read customers of the merchant',
      rotate:
        'In the Dashboard, Settings, API Keys & Webhooks: Generate new secret key; the old one ends at once or after 24 hours, as chosen.',
      verify: 'balance',
      examples: [
        {
          before: 'PAYSTACK_SECRET_KEY=',
          secret: ['sk_live_', '3b6977065f2b33', '6bba807fee7ea1', 'c95eec46230c'],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: ['sk_live_', '417fbc7487370b', 'b29fc65cc6f19e', '8f482b86a43b'],
          after: '" https://api.acme.io/\n',
        },
        {
          before: "'paystack_secret' => '",
          secret: ['sk_live_', '969be9a7ec9a16', '34c41fe571acad', '1c415ad23923'],
          after: "',\n",
        },
      ],
      counterExamples: [
        'sk_live_your_paystack_key',
        ['sk_live_', '48f8f06024f67', '8b500678dbada', '8c9e253be42e0'],
      ],
    },
    {
      id: 'paystack-test-key',
      description: 'A Paystack secret key of the test mode.',
      regex: String.raw`(sk_test_[0-9a-f]{40})\b`,
      minEntropy: 3.5,
      checks: ['mode'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'change test data; no money',
      rotate: 'In the Dashboard, Settings, API Keys & Webhooks: generate a new test secret key.',
      verify: 'balance',
      examples: [
        {
          before: 'PAYSTACK_SECRET_KEY=',
          secret: ['sk_test_', '1c6842e23197ba', 'c3831c3ff7cfdb', '85d779cdb710'],
          after: '\n',
        },
        {
          before: 'paystack:\n  secret: ',
          secret: ['sk_test_', '8f8e2112e3ad95', '2caf9c0f3ef9e3', '821808610a7c'],
          after: '\n',
        },
      ],
      counterExamples: [
        'sk_test_your_paystack_key',
        ['sk_test_', 'e48c9034571b7', 'dbdc47da1146f', '9768505dc9877'],
      ],
    },
    {
      id: 'paystack-public-key',
      description: 'A Paystack public key. Meant to be in pages and apps.',
      regex: String.raw`(pk_(?:live|test)_[0-9a-f]{40})\b`,
      minEntropy: 3.6,
      checks: ['mode'],
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'start payments towards the merchant',
      rotate: 'No need to; make sure the secret key is not in the same client.',
      examples: [
        {
          before: "const PAYSTACK_PUBLIC_KEY = '",
          secret: ['pk_live_', '9e41cf961dcdac', 'd6e8b4552cb353', 'd01073e581f7'],
          after: "';\n",
        },
        {
          before: '<string name="paystack_public">',
          secret: ['pk_live_', '173dedae35c88a', '1057111482fb8d', 'bbc296e2d0aa'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'pk_live_your_paystack_key',
        ['pk_test_', 'f6f84e11afeab', '2a18f81f56bb7', 'cb8e9a2cb6ec5'],
      ],
    },
  ],
  verify: {
    balance: {
      docs: 'https://github.com/PaystackOSS/openapi',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.paystack.co'],
      request: { method: 'GET', path: '/balance', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/status', equals: true }, verdict: 'live' },
        { status: 401, json: { pointer: '/status', equals: false }, verdict: 'invalid' },
      ],
      facts: { balance: '/data/0/balance', currency: '/data/0/currency' },
      impact: [
        { says: 'sees a balance of {balance} {currency}' },
        {
          request: { method: 'GET', path: '/customer?perPage=1', bearer: '{secret}' },
          says: 'reads {customers} customers',
          facts: { customers: '/meta/total' },
        },
        {
          request: { method: 'GET', path: '/transaction?perPage=1', bearer: '{secret}' },
          says: 'reads {transactions} transactions',
          facts: { transactions: '/meta/total' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.paystack.co/balance',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              status: true,
              message: 'Balances retrieved',
              data: [{ currency: 'NGN', balance: 1700000 }],
            },
          },
          verdict: 'live',
          facts: { balance: '1700000', currency: 'NGN', customers: '25', transactions: '900' },
          impact: {
            answers: [
              { status: 200, json: { status: true, data: [], meta: { total: 25 } } },
              { status: 200, json: { status: true, data: [], meta: { total: 900 } } },
            ],
            says: ['sees a balance of 1700000 NGN', 'reads 25 customers', 'reads 900 transactions'],
          },
        },
        {
          request: 'GET https://api.paystack.co/balance',
          answer: { status: 401, json: { status: false, message: 'Invalid key' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
