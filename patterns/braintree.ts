/** Credentials of Braintree. */

import type { Provider } from '#model/provider';

export default {
  name: 'Braintree',
  docs: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials/',
  rules: [
    {
      id: 'braintree-private-key',
      description: 'A Braintree private API key.',
      // Takes `braintree … privateKey: …`; refuses `private_key = …`.
      regex: String.raw`(?i:braintree)[\s\S]{0,300}?(?i:private(?:[_-]?key)?)(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([0-9a-f]{32})\b`,
      keywords: ['braintree'],
      minEntropy: 2.9,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'take payments, refund and read customers of the merchant, with the public key and merchant id',
      rotate: 'In the Control Panel, Settings, API: generate a new key, switch over, delete the old one.',
      verify: 'ping',
      parts: [
        { name: 'publicKey', rule: 'braintree-public-key', acrossFiles: true },
        { name: 'merchantId', rule: 'braintree-merchant-id', acrossFiles: true },
      ],
      examples: [
        {
          before:
            'BRAINTREE_MERCHANT_ID=' +
            'veg2awo2' +
            '072bzp72' +
            '\nBRAINTREE_PUBLIC_KEY=' +
            '76ooxqeq' +
            'uv827efr' +
            '\nBRAINTREE_PRIVATE_KEY=',
          secret: ['39d1f4887d5', '2cffb92a85e', '00954b2bee'],
          after: '\n',
          parts: { publicKey: ['76ooxqeq', 'uv827efr'], merchantId: ['veg2awo2', '072bzp72'] },
        },
        {
          before:
            "Braintree::Gateway.new(\n  merchant_id: '" +
            'mwqennhx' +
            'i6ea2bzv' +
            "',\n  public_key: '" +
            'dsyxp1ke' +
            'ots2ftm4' +
            "',\n  private_key: '",
          secret: ['6b45f040eae', '67f86e57069', '6b0291ce03'],
          after: "',\n",
          parts: { publicKey: ['dsyxp1ke', 'ots2ftm4'], merchantId: ['mwqennhx', 'i6ea2bzv'] },
        },
      ],
      counterExamples: [
        'BRAINTREE_PRIVATE_KEY=your_private_key',
        ['BRAINTREE_PRIVATE_KEY=', 'f854581b29', '197593ddb7'],
        ['private_key = "', 'cc46edcae9a', '43d62ffed5d', '93e5012021', '"'],
      ],
    },
    {
      id: 'braintree-public-key',
      description: 'A Braintree public API key: the name of the pair.',
      keyed: { names: ['public_key', 'publickey', 'public-key', 'braintree_public'], value: '[a-z0-9]{16}' },
      minEntropy: 2.6,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        { before: 'BRAINTREE_PUBLIC_KEY=', secret: ['4vpgk1wu', 'olciazdk'], after: '\n' },
        { before: '{"braintree_public_key": "', secret: ['zp0etzl7', 'gbypvl3j'], after: '"}' },
      ],
      counterExamples: ['BRAINTREE_PUBLIC_KEY=', 'braintree_public_key: your-id-here'],
    },
    {
      id: 'braintree-merchant-id',
      description: 'A Braintree merchant id.',
      keyed: { names: ['merchant_id', 'merchantid', 'merchant-id'], value: '[a-z0-9]{16}' },
      minEntropy: 2.8,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        { before: 'BRAINTREE_MERCHANT_ID=', secret: ['fbqh0uz2', 'exxpaz6l'], after: '\n' },
        { before: '{"braintree_merchant_id": "', secret: ['96f4qx3h', 'zydep0f2'], after: '"}' },
      ],
      counterExamples: ['BRAINTREE_MERCHANT_ID=', 'braintree_merchant_id: your-id-here'],
    },
    {
      id: 'braintree-access-token',
      description: 'A Braintree access token, for acting on a connected merchant.',
      regex: String.raw`(access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32})\b`,
      minEntropy: 4,
      checks: ['mode', 'plain-ids'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'take payments, refund and read customers of the merchant that gave it',
      rotate:
        'The merchant revokes the connection in the Control Panel, Settings, Connected apps; then connects anew.',
      docs: 'https://developer.paypal.com/braintree/docs/guides/extend/oauth/overview',
      examples: [
        {
          before: 'BRAINTREE_ACCESS_TOKEN=',
          secret: [
            'access_token$production$',
            'z35ikdm2',
            '3ad1q05a',
            '$',
            'f6503931882',
            'f16ab8bc4a7',
            '5138bf814f',
          ],
          after: '\n',
        },
        {
          before: "const accessToken = '",
          secret: [
            'access_token$production$',
            'sa7jioww',
            'q2r67atj',
            '$',
            '8d320b9d2d4',
            'dda149f6922',
            'a06ef4d159',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'access_token$production$xxxx$yyyy',
        ['access_token$sandbox$', 'o9mnikp8', 'klevm2yg', '$', 'ff31b1', 'c5f7d6'],
      ],
    },
    {
      id: 'braintree-tokenization-key',
      description: 'A Braintree tokenization key. Meant to be in pages and apps.',
      regex: String.raw`\b((?:production|sandbox)_[0-9a-z]{8}_[0-9a-z]{16})\b`,
      minEntropy: 3.7,
      checks: ['mode', 'plain-ids'],
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'turn card details into one-time tokens for the merchant',
      rotate: 'In the Control Panel, Settings, API, Tokenization Keys: revoke it and generate another.',
      docs: 'https://developer.paypal.com/braintree/docs/guides/authorization/tokenization-key',
      examples: [
        {
          before: "const tokenizationKey = '",
          secret: ['production_', 'qsowoq09', '_', 'txd3iu4g', 'wchkkdhu'],
          after: "';\n",
        },
        {
          before: '<string name="braintree_key">',
          secret: ['production_', 'hsl8jwkv', '_', '75ko7uk3', '7fu8p8dw'],
          after: '</string>\n',
        },
      ],
      counterExamples: ['production_your_key', ['sandbox_', '8jj3uocy', '_', 'lgavef']],
    },
  ],
  verify: {
    ping: {
      docs: 'https://developer.paypal.com/braintree/graphql/guides/making_api_calls/',
      effect: 'none',
      hosts: ['payments.braintree-api.com', 'payments.sandbox.braintree-api.com'],
      request: {
        method: 'POST',
        path: '/graphql',
        basic: ['{publicKey}', '{secret}'],
        headers: { 'Braintree-Version': '2019-01-01' },
        json: { query: 'query { ping }' },
      },
      clauses: [
        { status: 200, json: { pointer: '/data/ping', equals: 'pong' }, verdict: 'live' },
        {
          json: { pointer: '/errors/0/extensions/errorClass', equals: 'AUTHENTICATION' },
          verdict: 'invalid',
        },
      ],
      cases: [
        {
          request: 'POST https://payments.braintree-api.com/graphql',
          headers: { authorization: 'Basic {publicKey}:{secret}' },
          parts: { publicKey: 'p0example' },
          answer: { status: 200, json: { data: { ping: 'pong' } } },
          verdict: 'live',
        },
        {
          request: 'POST https://payments.braintree-api.com/graphql',
          parts: { publicKey: 'p0example' },
          answer: {
            status: 200,
            json: {
              errors: [{ message: 'Invalid credentials', extensions: { errorClass: 'AUTHENTICATION' } }],
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
