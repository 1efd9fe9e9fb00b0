/** Credentials of Dropbox Sign (HelloSign). */

import type { Provider } from '#model/provider';

export default {
  name: 'Dropbox Sign (HelloSign)',
  docs: 'https://developers.hellosign.com/api/reference/authentication/',
  rules: [
    {
      id: 'hellosign-api-key',
      description: 'A Dropbox Sign (HelloSign) API key.',
      keyed: {
        names: ['hellosign', 'hello_sign', 'dropbox_sign', 'dropboxsign', 'dropbox-sign'],
        value: '[0-9a-f]{64}',
        isCommonWord: true,
      },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the account’s documents and send them for signature in its name',
      rotate: 'In Settings, API: create another key, switch over, delete this one.',
      verify: 'account',
      examples: [
        {
          before: "const hellosignApiKey = '",
          secret: [
            'b0715c',
            'addf10484',
            'eb966c2f7',
            '40ce594aae',
            '9932b745107eb',
            '433fac9d1',
            '401f4e30',
          ],
          after: "';\n",
        },
        {
          before: 'client.set("hellosign_api_key", "',
          secret: [
            '6d5f7a',
            '2bbafe8fb708',
            '2a3195f33d',
            '1f20e7f8b0bd',
            'a0b78722bb1',
            '51a292dbac',
            '0ca',
          ],
          after: '");\n',
        },
        {
          before: 'HELLOSIGN_API_KEY=',
          secret: [
            '3eba',
            'd17fd67a7a',
            '014f870a25648',
            'd63ff15130',
            '8a5764a30f',
            'b60b72be8cf14',
            '4782',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'HELLOSIGN_API_KEY=your-key-here\n',
        ['HELLOSIGN_API_KEY=', 'dbfe', 'ddb', '\n'],
        [
          'checksum: ',
          'ae04a7',
          '86c117c910723',
          '94f5dd3ff5472',
          '9993b81b081d3',
          '1d02194b6',
          'a40e43096',
          'b',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://developers.hellosign.com/api/reference/operation/accountGet/',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.hellosign.com'],
      request: { method: 'GET', path: '/v3/account', basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '/account/account_id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error/error_name', equals: 'unauthorized' }, verdict: 'invalid' },
      ],
      facts: { user: '/account/email_address', role: '/account/role_code' },
      cases: [
        {
          request: 'GET https://api.hellosign.com/v3/account',
          headers: { authorization: 'Basic {secret}:' },
          answer: {
            status: 200,
            json: { account: { account_id: '5008', email_address: 'ada@example.com', is_paid_hs: true } },
          },
          verdict: 'live',
          facts: { user: 'ada@example.com' },
        },
        {
          request: 'GET https://api.hellosign.com/v3/account',
          answer: {
            status: 401,
            json: { error: { error_msg: 'Unauthorized user.', error_name: 'unauthorized' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
