/** Credentials of Mercury. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mercury',
  docs: 'https://docs.mercury.com/docs/getting-started',
  rules: [
    {
      id: 'mercury-api-token',
      description: 'A token of Mercury, the bank.',
      regex: String.raw`\b((?:secret-token:)?mercury_(?:production|sandbox)_[A-Za-z0-9]{2,8}_[A-Za-z0-9]{20,100}_yrucrem)\b`,
      minEntropy: 4,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read accounts and, with a read-write token, send payments',
      rotate:
        'In Settings, API Tokens: revoke the token and create another, read-only or bound to addresses.',
      verify: 'accounts',
      examples: [
        {
          before: "const mercuryApiToken = '",
          secret: [
            'secre',
            't-token:merc',
            'ury_produc',
            'tion_nJ_ko',
            'YvG5KvEkMt',
            'l5HtKLB5v_yru',
            'crem',
          ],
          after: "';\n",
        },
        {
          before: 'client.set("mercury_api_token", "',
          secret: [
            'secret',
            '-token:mercu',
            'ry_sandbox',
            '_t9wRSH5Q_',
            'pJS3IpZliy4rN',
            'AVOJ82GSLp',
            'v8j_yrucr',
            'em',
          ],
          after: '");\n',
        },
        {
          before: 'MERCURY_API_TOKEN=',
          secret: [
            'secr',
            'et-token:',
            'mercury_san',
            'dbox_SLAG1jh',
            '3_bAXChhiREp0',
            'htYjVdryng',
            'E3PRYfmgGUA',
            'NFewVA2PG',
            'vQQEHMKfi8gB',
            'kwHKyjzlAah',
            'PgHNxjQqbk',
            'egaczILKhsrFT',
            'WnLChBGc96gSA',
            '_yrucrem',
          ],
          after: '\n',
        },
      ],
      counterExamples: ['MERCURY_API_TOKEN=your-key-here\n', ['MERCURY_API_TOKEN=', 'secret', '-', '\n']],
    },
  ],
  verify: {
    accounts: {
      docs: 'https://docs.mercury.com/reference/getaccounts',
      effect: 'none',
      hosts: ['api.mercury.com', 'api-sandbox.mercury.com'],
      derived: { token: { from: 'secret', pattern: '^(?:secret-token:)?(mercury_.+)$' } },
      request: { method: 'GET', path: '/api/v1/accounts', bearer: 'secret-token:{token}' },
      clauses: [
        { status: 200, json: { pointer: '/accounts' }, verdict: 'live' },
        {
          status: [401, 403],
          json: { pointer: '/errors/errorCode', equals: 'ipNotWhitelisted' },
          verdict: 'restricted',
          why: 'the token is accepted only from addresses that its owner allowed',
        },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { accounts: { each: '/accounts', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://api.mercury.com/api/v1/accounts',
          headers: { authorization: 'Bearer secret-token:{token}' },
          secret: ['secret-token:', 'mercury_', 'production_', 'madeup0123456789'],
          answer: { status: 200, json: { accounts: [{ id: 'a1', name: 'Checking', status: 'active' }] } },
          verdict: 'live',
          facts: { accounts: 'Checking' },
        },
        {
          request: 'GET https://api.mercury.com/api/v1/accounts',
          secret: ['secret-token:', 'mercury_', 'production_', 'madeup0123456789'],
          answer: { status: 403, json: { errors: { errorCode: 'ipNotWhitelisted', message: 'made up' } } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.mercury.com/api/v1/accounts',
          secret: ['secret-token:', 'mercury_', 'production_', 'madeup0123456789'],
          answer: {
            status: 401,
            json: { errors: { errorCode: 'noTokenInDBButMaybeMalformed', message: 'made up' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
