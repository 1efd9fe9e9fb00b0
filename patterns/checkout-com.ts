/** Credentials of Checkout.com. */

import type { Provider } from '#model/provider';

export default {
  name: 'Checkout.com',
  docs: 'https://www.checkout.com/docs/resources/api-authentication/api-keys',
  rules: [
    {
      id: 'checkout-com-sandbox-secret-key',
      description: 'A secret key of the Checkout.com sandbox.',
      regex: String.raw`\b(sk_sbox_[a-z2-7]{26}[a-z2-7*#$=]?)(?:[^0-9A-Za-z*#$=]|$)`,
      minEntropy: 3.5,
      checks: ['mode'],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'take payments in the sandbox, where no money moves',
      rotate: 'In the sandbox dashboard, Developers, Keys: delete it and create another.',
      verify: 'sandboxWorkflows',
      examples: [
        {
          before: "checkout_com_sandbox_secret_key: '",
          secret: ['sk_sbo', 'x_jviff62q', '4zpxftwmz', 'ec3mpbqflj'],
          after: "'\n",
        },
        {
          before: '<string name="checkout_com_sandbox_secret_key">',
          secret: ['sk_sbo', 'x_aa2voqiti', 's22x5nn5i', 'e5gmjks3i'],
          after: '</string>\n',
        },
        {
          before: 'ENV CHECKOUT_COM_SANDBOX_SECRET_KEY ',
          secret: ['sk_sb', 'ox_migmos3rya', 'guaujak7d', '3ty63z5q'],
          after: '\n',
        },
      ],
      counterExamples: [
        'CHECKOUT_COM_SANDBOX_SECRET_KEY=your-key-here\n',
        ['CHECKOUT_COM_SANDBOX_SECRET_KEY=', 'sk_s', 'box', '\n'],
      ],
    },
    {
      id: 'checkout-com-secret-key',
      description: 'A secret key of Checkout.com. One for live payments, unless it says test.',
      keyed: {
        names: ['checkout', 'cko_', 'cko-', 'ckosecret'],
        value:
          'sk_(?:[a-z2-7]{26}[a-z2-7*#$=]?|(?:test_)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})',
      },
      minEntropy: 3.5,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'take payments, refund them and read customers and cards on file',
      rotate: 'In the dashboard, Developers, Keys: create another key, move to it, delete this one.',
      verify: 'workflows',
      examples: [
        {
          before: 'CHECKOUT_SECRET_KEY=',
          secret: ['sk_te', 'st_a8adce', '58-5dd0-8f', '01-0fa1-2', '6145713afa', '6'],
          after: '\n',
        },
        {
          before: "const checkoutSecretKey = '",
          secret: ['sk_is', 'wicqzti63pfw', 'cgwkgpehws', 'bc2'],
          after: "';\n",
        },
        {
          before: '<string name="checkout_secret_key">',
          secret: ['sk_tes', 't_b3b133e2-0', 'd9d-f84a-', '8df5-aca3bca2', '5468'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'CHECKOUT_SECRET_KEY=your-key-here\n',
        ['CHECKOUT_SECRET_KEY=', 'sk_p', 'wk3', '\n'],
        ['checksum: ', 'sk_au', '64sqoq5lcwp', 'eus2fua3lwcgv', '*', '\n'],
      ],
    },
    {
      id: 'checkout-com-public-key',
      description: 'A public key of Checkout.com. Meant to be in pages.',
      keyed: {
        names: ['checkout', 'cko_', 'cko-', 'ckopublic'],
        value:
          'pk_(?:(?:sbox_)?[a-z2-7]{26}[a-z2-7*#$=]?|(?:test_)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})',
      },
      minEntropy: 3.5,
      checks: ['mode'],
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'tokenize cards for the merchant',
      rotate: 'In the dashboard, Developers, Keys: delete it and create another.',
      examples: [
        {
          before: '<string name="checkout_public_key">',
          secret: ['pk_te', 'st_9f180c28', '-b44c-8a66-', 'cc80-3e28418', '04551'],
          after: '</string>\n',
        },
        {
          before: 'CHECKOUT_PUBLIC_KEY=',
          secret: ['pk_c', '5swnvhqfg5', 'jrwsesnbwn', 'ixk4d'],
          after: '\n',
        },
        {
          before: "checkout_public_key: '",
          secret: ['pk_5d', 'f3w54xgwz', 'v4ydge3tq2gn', '7zpx'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'CHECKOUT_PUBLIC_KEY=your-key-here\n',
        ['CHECKOUT_PUBLIC_KEY=', 'pk_j', 'sga', '\n'],
        ['checksum: ', 'pk_s', 'box_k3n5ust', '25s5dwsad3443', 'rgp74u', '\n'],
      ],
    },
  ],
  verify: {
    workflows: {
      docs: 'https://api-reference.checkout.com/',
      effect: 'none',
      hosts: ['api.checkout.com'],
      request: { method: 'GET', path: '/workflows', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { workflows: { count: '/data' } },
      cases: [
        {
          request: 'GET https://api.checkout.com/workflows',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { data: [{ id: 'wf_1', name: 'Webhooks', active: true }] } },
          verdict: 'live',
          facts: { workflows: '1' },
        },
        {
          request: 'GET https://api.checkout.com/workflows',
          answer: { status: 401, text: '' },
          verdict: 'invalid',
        },
      ],
    },
    sandboxWorkflows: {
      docs: 'https://api-reference.checkout.com/',
      effect: 'none',
      hosts: ['api.sandbox.checkout.com'],
      request: { method: 'GET', path: '/workflows', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { workflows: { count: '/data' } },
      cases: [
        {
          request: 'GET https://api.sandbox.checkout.com/workflows',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { data: [{ id: 'wf_1', name: 'Webhooks', active: true }] } },
          verdict: 'live',
          facts: { workflows: '1' },
        },
        {
          request: 'GET https://api.sandbox.checkout.com/workflows',
          answer: { status: 401, text: '' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
