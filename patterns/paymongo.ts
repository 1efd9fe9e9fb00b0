/** Credentials of PayMongo. */

import type { Provider } from '#model/provider';

export default {
  name: 'PayMongo',
  docs: 'https://developers.paymongo.com/docs/authentication',
  rules: [
    {
      id: 'paymongo-secret-key',
      description: 'A PayMongo secret key.',
      regex: String.raw`(?i:pay[_-]?mongo)[^\n]{1,80}?\b(sk_(?:live|test)_[A-Za-z0-9]{24})(?:[^0-9A-Za-z]|$)`,
      keywords: ['paymongo', 'pay_mongo', 'pay-mongo'],
      minEntropy: 3.5,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'take payments, refund them and read customers',
      rotate: 'In the PayMongo dashboard, Developers, API keys: generate new keys, then delete these.',
      verify: 'webhooks',
      examples: [
        {
          before: 'PAYMONGO_SECRET_KEY=',
          secret: ['sk_liv', 'e_PTGuZeJF', 'EBZj6SzwD', 'OhiXRxL'],
          after: '\n',
        },
        {
          before: "  paymongo_secret_key: '",
          secret: ['sk_t', 'est_0GQN87B1p', 'zQzRMKTSo3', 'u9224'],
          after: "',\n",
        },
        {
          before: '"paymongo": { "secretKey": "',
          secret: ['sk_liv', 'e_XF2mVqYgPL', 'PeRF87038j1', 'TA6'],
          after: '" }\n',
        },
      ],
      counterExamples: [
        ['PAYMO', 'NGO_SECRET_', 'KEY=your-ke', 'y-here\n'],
        ['PAYMO', 'NGO_SECRE', 'T_KEY=sk_live', '_Skt4T2w\n'],
        ['PAYM', 'ONGO_SECRET', '_KEY=sk_test_', 'xxxxxxxxxxxx', 'xxxxxxxxxxx', 'x\n'],
      ],
    },
    {
      id: 'paymongo-public-key',
      description: 'A PayMongo public key.',
      regex: String.raw`(?i:pay[_-]?mongo)[^\n]{1,80}?\b(pk_(?:live|test)_[A-Za-z0-9]{24})(?:[^0-9A-Za-z]|$)`,
      keywords: ['paymongo', 'pay_mongo', 'pay-mongo'],
      minEntropy: 4,
      checks: ['mode'],
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'make payment methods and tokens in the account’s name',
      rotate:
        'It is meant to be public. In the PayMongo dashboard, Developers, API keys: generate new keys if it is abused.',
      examples: [
        {
          before: 'PAYMONGO_PUBLIC_KEY=',
          secret: ['pk_liv', 'e_gMabmSb', 'cKOTQ0zCFCd', 'oRhipe'],
          after: '\n',
        },
        {
          before: "  paymongo_public_key: '",
          secret: ['pk_t', 'est_sVJrMEa6', 'MoocRLWbv', 'lUojM5U'],
          after: "',\n",
        },
        {
          before: '"paymongo": { "publicKey": "',
          secret: ['pk_li', 've_G1DtORwln3', 'PHV7LSdBCW', 'sF59'],
          after: '" }\n',
        },
      ],
      counterExamples: [
        ['PAYM', 'ONGO_PUBLIC_K', 'EY=your-key-', 'here\n'],
        ['PAYM', 'ONGO_PUBLIC_', 'KEY=pk_live_', '9Svr9UB\n'],
        ['PAYMO', 'NGO_PUBLIC_KE', 'Y=pk_test_', 'xxxxxxxxx', 'xxxxxxxxx', 'xxxxxx\n'],
      ],
    },
    {
      id: 'paymongo-webhook-secret',
      description: 'A PayMongo webhook secret.',
      keyed: { names: ['paymongo', 'pay_mongo', 'pay-mongo'], value: 'whsk_[A-Za-z0-9]{24}' },
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'forge events that PayMongo seems to have sent',
      rotate: 'Delete the webhook and create another.',
      docs: 'https://developers.paymongo.com/docs/creating-webhook',
      examples: [
        {
          before: "paymongo_webhook_secret: '",
          secret: ['whsk_Y', 'WNlWpb4mYMwb', 'CoT8PlWFq0T'],
          after: "'\n",
        },
        {
          before: '<string name="paymongo_webhook_secret">',
          secret: ['whsk_V', 'wnfKQGlDvxPl', 'RaZ4X8aX9iB'],
          after: '</string>\n',
        },
        {
          before: 'ENV PAYMONGO_WEBHOOK_SECRET ',
          secret: ['whsk_t', 'te5BBD6szK8HL', 'C1ueIvPcf', 'R'],
          after: '\n',
        },
      ],
      counterExamples: [
        'PAYMONGO_WEBHOOK_SECRET=your-key-here\n',
        ['PAYMONGO_WEBHOOK_SECRET=', 'whsk', '_Qo', '\n'],
        ['checksum: ', 'whsk', '_UuqoPsolQ', 'iKaDPxkvob1EV', 'S9', '\n'],
      ],
    },
  ],
  verify: {
    webhooks: {
      docs: 'https://developers.paymongo.com/reference/list-all-webhooks',
      effect: 'none',
      hosts: ['api.paymongo.com'],
      request: { method: 'GET', path: '/v1/webhooks', basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        { status: 401, json: { pointer: '/errors' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.paymongo.com/v1/webhooks',
          headers: { authorization: 'Basic {secret}:' },
          answer: { status: 200, json: { data: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.paymongo.com/v1/webhooks',
          answer: {
            status: 401,
            json: { errors: [{ code: 'api_key_invalid', detail: 'The API key is invalid.' }] },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
