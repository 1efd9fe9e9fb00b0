/** Credentials of Flutterwave. */

import type { Provider } from '#model/provider';

export default {
  name: 'Flutterwave',
  docs: 'https://developer.flutterwave.com/docs/authentication',
  rules: [
    {
      id: 'flutterwave-secret-key',
      description: 'A Flutterwave secret key.',
      regex: String.raw`\b(FLWSECK(?:_TEST)?-[0-9a-zA-Z]{32,48}-X)\b`,
      minEntropy: 3.7,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'take payments, refund, pay out and read customers of the merchant',
      rotate: 'In the Dashboard, Settings, API keys: Generate new keys; the old ones stop at once.',
      verify: 'balances',
      examples: [
        {
          before: 'FLW_SECRET_KEY=',
          secret: ['FLWSECK-', '40d69f22f5a', 'ccc1d02c6c0', '77220bec7d', '-X'],
          after: '\n',
        },
        {
          before: "const flwSecret = '",
          secret: ['FLWSECK-', 'b5e0e03f808', 'd09ac08e48b', 'cff8e250d4', '-X'],
          after: "';\n",
        },
        {
          before: 'Authorization: Bearer ',
          secret: ['FLWSECK_TEST-', 'nef46a6z2eq', '0n5tkqx8ima', 'k535a90jtt', '-X'],
          after: '\n',
        },
      ],
      counterExamples: ['FLWSECK-your-key-X', ['FLWSECK_TEST-', '9dcb73685f', '-X']],
    },
    {
      id: 'flutterwave-public-key',
      description: 'A Flutterwave public key. Meant to be in pages and apps.',
      regex: String.raw`\b(FLWPUBK(?:_TEST)?-[0-9a-zA-Z]{32,48}-X)\b`,
      minEntropy: 3.8,
      checks: ['mode'],
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'start payments towards the merchant',
      rotate: 'No need to; make sure the secret key is not in the same client.',
      examples: [
        {
          before: 'FLW_PUBLIC_KEY=',
          secret: ['FLWPUBK-', 'e6141b2a435', '68986e23681', '60c7d27fbd', '-X'],
          after: '\n',
        },
        {
          before: "const publicKey = '",
          secret: ['FLWPUBK-', 'ac67cdbce9a', '9269ea4a031', '8ec0f4ead8', '-X'],
          after: "';\n",
        },
      ],
      counterExamples: ['FLWPUBK-your-key-X', ['FLWPUBK_TEST-', 'df7c8b4a84', '-X']],
    },
  ],
  verify: {
    balances: {
      docs: 'https://developer.flutterwave.com/v3.0/docs/wallet-balances',
      effect: 'none',
      hosts: ['api.flutterwave.com'],
      request: { method: 'GET', path: '/v3/balances', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/status', equals: 'success' }, verdict: 'live' },
        { status: 401, contains: 'Invalid authorization key', verdict: 'invalid' },
      ],
      facts: { currencies: { each: '/data', pointer: '/currency' } },
      cases: [
        {
          request: 'GET https://api.flutterwave.com/v3/balances',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              status: 'success',
              message: 'Wallet balances fetched',
              data: [{ currency: 'NGN', available_balance: 10 }],
            },
          },
          verdict: 'live',
          facts: { currencies: 'NGN' },
        },
        {
          request: 'GET https://api.flutterwave.com/v3/balances',
          answer: {
            status: 401,
            json: { status: 'error', message: 'Invalid authorization key', data: null },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
