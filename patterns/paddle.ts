/** Credentials of Paddle. */

import type { Provider } from '#model/provider';

export default {
  name: 'Paddle',
  docs: 'https://developer.paddle.com/api-reference/about/api-keys',
  rules: [
    {
      id: 'paddle-api-key',
      description: 'A Paddle API key.',
      regex: String.raw`\b(pdl_(?:live|test|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3})(?:[^0-9A-Za-z]|$)`,
      minEntropy: 4.5,
      stopValues: [
        ['pdl_live_', 'apikey_01gtgztp8f4kek3yd4g1wrksa3_', 'q6tgtjyvoiz7ldtxt65bx7_aqo'].join(''),
      ],
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read customers, subscriptions and transactions, and refund or change them',
      rotate:
        'In Paddle, Developer tools, Authentication: revoke the key and create another with fewer permissions.',
      verify: 'eventTypes',
      examples: [
        {
          before: "paddle_api_key: '",
          secret: [
            'pdl_t',
            'est_apikey_',
            'ta41akt5jo1n',
            'j80omrxfwah',
            'qn4_cNqUP0DPd',
            'PUVqRMRekRq',
            'el_WEO',
          ],
          after: "'\n",
        },
        {
          before: '<string name="paddle_api_key">',
          secret: [
            'pdl_t',
            'est_apikey_wo',
            'ce5eos9smfm',
            'zmhxmcsskzr',
            '2f_kl2FIuZ',
            '2TBL3zDhphuCd',
            'aq_ueZ',
          ],
          after: '</string>\n',
        },
        {
          before: 'ENV PADDLE_API_KEY ',
          secret: [
            'pdl_li',
            've_apikey_stx',
            'h7s2zehpveq',
            '78t3hkz6n5',
            'wu_BI8yxPmkJG',
            '2V9lP1E2nvGb_',
            'aTr',
          ],
          after: '\n',
        },
      ],
      counterExamples: ['PADDLE_API_KEY=your-key-here\n', ['PADDLE_API_KEY=', 'pdl_te', 's', '\n']],
    },
    {
      id: 'paddle-webhook-secret',
      description: 'A Paddle webhook secret.',
      regex: String.raw`\b(pdl_ntfset_[a-z0-9]{26}_[A-Za-z0-9+/]{32})(?:[^0-9A-Za-z+/]|$)`,
      minEntropy: 4.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'forge notifications that Paddle seems to have sent',
      rotate: 'In Paddle, Developer tools, Notifications: delete the destination and create another.',
      docs: 'https://developer.paddle.com/webhooks/signature-verification',
      examples: [
        {
          before: 'export PADDLE_WEBHOOK_SECRET="',
          secret: [
            'pdl_nt',
            'fset_8thu9t',
            'cckac8twaprxu',
            '88lnvue_ex',
            '33mB2n+BE4',
            'y3te9a654',
            '8ObgiHdlkWO',
          ],
          after: '"\n',
        },
        {
          before: 'ENV PADDLE_WEBHOOK_SECRET ',
          secret: [
            'pdl_nt',
            'fset_6ewaz',
            'hks9vqq7ta2k4',
            'y6kogtqq_QKa',
            '7rtX1zWodnUa',
            'i0pfqDBD2',
            'saOoqpdI',
          ],
          after: '\n',
        },
        {
          before: '  "paddle_webhook_secret": "',
          secret: [
            'pdl_',
            'ntfset_w0zcw',
            'zpogpstrver',
            '8oeefvjyt',
            'u_tBAx1iM3R',
            'tBAyW/PIeT0U',
            'QTpMM40hf',
            'ab',
          ],
          after: '",\n',
        },
      ],
      counterExamples: [
        'PADDLE_WEBHOOK_SECRET=your-key-here\n',
        ['PADDLE_WEBHOOK_SECRET=', 'pdl_n', 'tf', '\n'],
      ],
    },
    {
      id: 'paddle-legacy-api-key',
      description: 'An API key of Paddle made before May 2025, or an auth code of Paddle Classic.',
      keyed: { names: ['paddle'], value: '[0-9a-f]{50}', isCommonWord: true },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read customers, subscriptions and transactions, and refund or change them',
      rotate: 'In Paddle, Developer tools, Authentication: revoke the key and create one of the newer form.',
      examples: [
        {
          before: 'ENV PADDLE_LEGACY_API_KEY ',
          secret: ['f3b32b', '0c2a8dd4a9', 'b99b8e52c43', 'af3a8bcb7', '6aff14a4de6', '36f'],
          after: '\n',
        },
        {
          before: "paddle_legacy_api_key: '",
          secret: ['c0dcd1', '8194f35aecbab', 'bdc10df53', '3c83a9db4ca', 'ddb2e40a2c8'],
          after: "'\n",
        },
        {
          before: 'export PADDLE_LEGACY_API_KEY="',
          secret: ['48a166', '8fd99f409ad5', '23cbdebd0', 'f107ebf83972b', '3ddd5793dc'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'PADDLE_LEGACY_API_KEY=your-key-here\n',
        ['PADDLE_LEGACY_API_KEY=', 'f1df7', '22', '\n'],
        ['checksum: ', '35a6', '9faa8aceaa', '483d0bbb3d9', 'ff4e060338', '24c96e20d54', 'e18f', '\n'],
      ],
    },
  ],
  verify: {
    eventTypes: {
      docs: 'https://developer.paddle.com/api-reference/event-types/list-event-types',
      effect: 'none',
      hosts: ['api.paddle.com', 'sandbox-api.paddle.com'],
      request: { method: 'GET', path: '/event-types', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data/0/name' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/error/code', equals: 'forbidden' },
          verdict: 'unknown',
          why: 'without this right, or of the other environment',
        },
        { status: [401, 403], json: { pointer: '/error/code', equals: 'invalid_token' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.paddle.com/event-types',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { data: [{ name: 'transaction.billed' }], meta: { request_id: 'r1' } },
          },
          verdict: 'live',
        },
        {
          request: 'GET https://api.paddle.com/event-types',
          answer: { status: 403, json: { error: { type: 'request_error', code: 'forbidden' } } },
          verdict: 'unknown',
        },
        {
          request: 'GET https://api.paddle.com/event-types',
          answer: { status: 403, json: { error: { type: 'request_error', code: 'invalid_token' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
