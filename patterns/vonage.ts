/** Credentials of Vonage (Nexmo). */

import type { Provider } from '#model/provider';

export default {
  name: 'Vonage (Nexmo)',
  docs: 'https://developer.vonage.com/en/getting-started/concepts/authentication',
  rules: [
    {
      id: 'vonage-api-secret',
      description: 'The API secret of a Vonage (Nexmo) account.',
      // Takes `NEXMO_CLIENT_SECRET=…`, `nexmo: { clientSecret: …`; refuses `NEXMO_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:nexmo|vonage)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:nexmo|vonage)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([A-Za-z0-9]{16})\b`,
      keywords: ['nexmo', 'vonage'],
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send texts and make calls on the account’s bill',
      rotate: 'At dashboard.nexmo.com, API settings: create a second secret, switch over, delete this one.',
      verify: 'balance',
      parts: [{ name: 'key', rule: 'vonage-api-key', acrossFiles: true }],
      examples: [
        {
          before: 'VONAGE_API_KEY=' + '60d89e77' + '\nVONAGE_API_SECRET=',
          secret: ['m6ithKIE', 'Ra3J3vWL'],
          after: '\n',
          parts: { key: ['60d89e77'] },
        },
        {
          before: '<string name="nexmo_api_secret">',
          secret: ['gS7nK3Pq', 'iopnkKvW'],
          after: '</string>\n',
        },
        {
          before: 'nexmo:\n  client-id: acme\n  client-secret: ',
          secret: ['5IoWkaq0', 'u4tOOvsi'],
          after: '\n',
        },
        {
          before: "  nexmo: { clientID: 'acme', clientSecret: '",
          secret: ['fTDluGlg', 'LS8JKGD8'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'NEXMO_SECRET=your-secret',
        ['NEXMO_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=', 'Pp2NZDub', 'A0Z2k7MQ'],
        ['client_secret = "', '74bX42OL', '57Wh76d6', '"'],
      ],
    },
    {
      id: 'vonage-api-key',
      description: 'The API key of a Vonage (Nexmo) account: the name of the pair.',
      keyed: {
        names: [
          'nexmo_api_key',
          'nexmoapikey',
          'nexmo-api-key',
          'nexmo_key',
          'vonage_api_key',
          'vonageapikey',
          'vonage-api-key',
          'vonage_key',
        ],
        value: '[0-9a-f]{8}',
      },
      minEntropy: 1.6,
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        { before: 'VONAGE_API_KEY=', secret: ['b3767dc8'], after: '\n' },
        { before: '{"vonage_api_key": "', secret: ['fc7f213a'], after: '"}' },
      ],
      counterExamples: ['VONAGE_API_KEY=', 'vonage_api_key: your-id-here'],
    },
  ],
  verify: {
    balance: {
      docs: 'https://developer.vonage.com/en/api/account',
      effect: 'none',
      hosts: ['rest.nexmo.com'],
      request: { method: 'GET', path: '/account/get-balance', basic: ['{key}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/value' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { balance: '/value' },
      impact: [
        { says: 'spends a balance of {balance}' },
        {
          request: { method: 'GET', path: '/account/numbers?size=1', basic: ['{key}', '{secret}'] },
          says: 'calls and texts from {numbers} phone numbers',
          facts: { numbers: '/count' },
        },
      ],
      cases: [
        {
          request: 'GET https://rest.nexmo.com/account/get-balance',
          headers: { authorization: 'Basic {key}:{secret}' },
          parts: { key: 'k0example' },
          answer: { status: 200, json: { value: 10.28, autoReload: false } },
          verdict: 'live',
          facts: { balance: '10.28', numbers: '2' },
          impact: {
            answers: [{ status: 200, json: { count: 2, numbers: [] } }],
            says: ['spends a balance of 10.28', 'calls and texts from 2 phone numbers'],
          },
        },
        {
          request: 'GET https://rest.nexmo.com/account/get-balance',
          parts: { key: 'k0example' },
          answer: { status: 401, json: { 'error-code': '401', 'error-code-label': 'authentication failed' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
