/** Credentials of Alpaca. */

import type { Provider } from '#model/provider';

export default {
  name: 'Alpaca',
  docs: 'https://docs.alpaca.markets/docs/authentication',
  rules: [
    {
      id: 'alpaca-secret-key',
      description: 'A secret key of Alpaca.',
      keyed: {
        names: ['alpaca', 'apca_api_secret', 'apca-api-secret', 'apca_secret'],
        value: '[A-Za-z0-9]{40}|[A-Za-z0-9]{44}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'trade in the account, together with its key id',
      rotate: 'In the dashboard, API Keys: regenerate.',
      verify: 'account',
      parts: [{ name: 'id', rule: 'alpaca-key-id' }],
      examples: [
        {
          before: [
            'ALPACA_KEY_ID=',
            ...['CKPNI3', 'RWIHAM0Q4KC', 'RW4R34S00'],
            '\n',
            '  "alpaca_secret_key": "',
          ].join(''),
          secret: ['m99eQ', 'RkcF5OZWtl', 'fiyzZiWi54LK', 'gue6AvjE6', '8lZD'],
          after: '",\n',
          parts: { id: ['CKPN', 'I3RWIHAM0Q', '4KCRW4R34S0', '0'] },
        },
        {
          before: [
            'ALPACA_KEY_ID=',
            ...['AK94L3', 'MTOL89AOA96M', 'R04OR6N4'],
            '\n',
            'export ALPACA_SECRET_KEY="',
          ].join(''),
          secret: ['6v2seW', 'KvClFQUsJp3', 'kWnUz4mjwIR', 'ehpJkinD2y', '7JcGb6'],
          after: '"\n',
          parts: { id: ['AK94L3', 'MTOL89AOA', '96MR04OR6N', '4'] },
        },
        {
          before: [
            'ALPACA_KEY_ID=',
            ...['AKBQR', 'G52P79BOQPQV2', 'D7'],
            '\n',
            'client.set("alpaca_secret_key", "',
          ].join(''),
          secret: ['suiY', '0CGK7p1h5gq', 'b8iW2Lm1P', 'omXT1y9Ek57t', 'X25rHSy2'],
          after: '");\n',
          parts: { id: ['AKBQRG', '52P79BOQPQ', 'V2D7'] },
        },
      ],
      counterExamples: [
        'ALPACA_SECRET_KEY=your-key-here\n',
        ['ALPACA_SECRET_KEY=', '6yvq7', 'Rq', '\n'],
        ['checksum: ', 'UOwX', '6ufxk4OEI', '0hWOPSwOaFT2', 'dQwQvLLpeP', 'leZ3aaLv8', '\n'],
      ],
    },
    {
      id: 'alpaca-key-id',
      description: 'A key id of Alpaca.',
      keyed: {
        names: ['alpaca', 'apca_api_key', 'apca-api-key', 'apca_key'],
        value: '(?:PK|AK|CK)[A-Z0-9]{18}(?:[A-Z0-9]{6})?',
      },
      minEntropy: 3.5,
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'nothing by itself; whoever also finds the secret trades',
      rotate: 'In the account’s API settings: revoke it and create another.',
      partName: 'id',
      isPartOnly: true,
      examples: [
        { before: 'ALPACA_KEY_ID=', secret: ['AKGCT', '7U7JIZ4EVXNDF', 'U5JZBC4B'], after: '\n' },
        { before: "const alpacaKeyId = '", secret: ['AKME', 'Y5TEAZUZ8GB', '8VHVG'], after: "';\n" },
        {
          before: '<string name="alpaca_key_id">',
          secret: ['PK0E', 'B14L9L2ZDNHNC', '838'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'ALPACA_KEY_ID=your-key-here\n',
        ['ALPACA_KEY_ID=', 'CKLC', 'V2R', '\n'],
        ['checksum: ', 'AKO4', '3CJV37FQVV', 'SEMBQLSAC4', '6G', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://docs.alpaca.markets/reference/getaccount-1',
      effect: 'none',
      hosts: ['api.alpaca.markets', 'paper-api.alpaca.markets'],
      request: {
        method: 'GET',
        path: '/v2/account',
        headers: { 'apca-api-key-id': '{id}', 'apca-api-secret-key': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/account_number' }, verdict: 'live' },
        { status: 401, json: { pointer: '/code', equals: 40110000 }, verdict: 'invalid' },
        { status: 401, json: { pointer: '/message', contains: 'unauthorized' }, verdict: 'invalid' },
      ],
      facts: { account: '/account_number', accountStatus: '/status', currency: '/currency' },
      cases: [
        {
          request: 'GET https://api.alpaca.markets/v2/account',
          headers: { 'apca-api-key-id': '{id}', 'apca-api-secret-key': '{secret}' },
          parts: { id: 'AKEXAMPLE' },
          answer: {
            status: 200,
            json: { id: 'e6fe16f3', account_number: '010203ABCD', status: 'ACTIVE', currency: 'USD' },
          },
          verdict: 'live',
          facts: { account: '010203ABCD', accountStatus: 'ACTIVE', currency: 'USD' },
        },
        {
          request: 'GET https://api.alpaca.markets/v2/account',
          parts: { id: 'AKEXAMPLE' },
          answer: { status: 401, json: { code: 40110000, message: 'request is not authorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
