/** Credentials of OANDA. */

import type { Provider } from '#model/provider';

export default {
  name: 'OANDA',
  docs: 'https://developer.oanda.com/rest-live-v20/authentication/',
  rules: [
    {
      id: 'oanda-access-token',
      description: 'An OANDA personal access token.',
      keyed: { names: ['oanda', 'fxtrade', 'fxpractice'], value: '[0-9a-f]{32}-[0-9a-f]{32}' },
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'trade on the owner’s accounts, unless they are for practice',
      rotate: 'In Manage API Access: revoke the token and generate another.',
      verify: 'accounts',
      examples: [
        {
          before: "const oandaAccessToken = '",
          secret: [
            'b5013',
            'd03837ca3',
            '9471f2376b25',
            '3f3a36-10e9',
            'c8d72c817c',
            '155a645ba168',
            '5d21bf',
          ],
          after: "';\n",
        },
        {
          before: 'client.set("oanda_access_token", "',
          secret: [
            '49f7',
            '12793733d',
            '1a11b02c1d',
            '3ffe08eb9-69',
            '5ebab8c66a7',
            'ca4196be5',
            '8ad92d1118',
          ],
          after: '");\n',
        },
        {
          before: 'OANDA_ACCESS_TOKEN=',
          secret: [
            'd670',
            '1f995b91e332',
            'a118c4166',
            'c46626c-4a7aa',
            '75c5e5cd99f9',
            '67763264016',
            '061d',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'OANDA_ACCESS_TOKEN=your-key-here\n',
        ['OANDA_ACCESS_TOKEN=', 'c6e9', '5f0', '\n'],
        [
          'checksum: ',
          '56b6',
          '93ab24a8a',
          '291d2a212',
          '8dd8106c66-5',
          'aa4c6269f185',
          '1cdd648cfa',
          'b700e1c03',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    accounts: {
      docs: 'https://developer.oanda.com/rest-live-v20/account-ep/',
      effect: 'none',
      hosts: ['api-fxtrade.oanda.com', 'api-fxpractice.oanda.com'],
      request: { method: 'GET', path: '/v3/accounts', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/accounts' }, verdict: 'live' },
        { status: 401, json: { pointer: '/errorMessage' }, verdict: 'invalid' },
      ],
      facts: { accounts: { each: '/accounts', pointer: '/id' } },
      impact: [{ says: 'trades on the accounts {accounts}' }],
      cases: [
        {
          request: 'GET https://api-fxtrade.oanda.com/v3/accounts',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { accounts: [{ id: '101-001-1', tags: [] }] } },
          verdict: 'live',
          facts: { accounts: '101-001-1' },
          impact: { answers: [], says: ['trades on the accounts 101-001-1'] },
        },
        {
          request: 'GET https://api-fxtrade.oanda.com/v3/accounts',
          answer: { status: 401, json: { errorMessage: 'Insufficient authorization to perform request.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
