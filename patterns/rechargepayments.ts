/** Credentials of Recharge. */

import type { Provider } from '#model/provider';

export default {
  name: 'Recharge',
  docs: 'https://developer.getrecharge.com',
  rules: [
    {
      id: 'rechargepayments-api-token',
      description: 'A Recharge API token.',
      keyed: {
        names: [
          'rechargepayments',
          'rechargeapps',
          'recharge-access-token',
          'recharge_access_token',
          'recharge_api',
          'recharge-api',
          'rechargeapi',
          'recharge_token',
        ],
        value: '(?:sk_(?:test_)?[0-9]x[0-9]_[0-9a-f]{64}|[0-9a-f]{56,60})',
      },
      minEntropy: 3,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read customers and change subscriptions and charges',
      rotate:
        'In the Recharge merchant portal, Tools & apps, API tokens: delete it and create another with fewer scopes.',
      verify: 'token',
      examples: [
        {
          before: "const rechargepaymentsApiToken = '",
          secret: [
            'sk_t',
            'est_5x9_08',
            '8e448815cf3',
            '8563ea3b63',
            '03215aec592',
            'c6d0196249d',
            '48aba8a21',
            '88cea92995',
          ],
          after: "';\n",
        },
        {
          before: 'client.set("rechargepayments_api_token", "',
          secret: [
            'sk_te',
            'st_2x8_fd',
            '0395afe54fb8d',
            '2ddd15ac49',
            'ddc7a27ee',
            '91d0e41ede6',
            '5eda03c76',
            'bb31b1edde',
          ],
          after: '");\n',
        },
        {
          before: 'RECHARGEPAYMENTS_API_TOKEN=',
          secret: [
            'sk_t',
            'est_6x4_3c',
            'dc4f4e3359c38',
            '2812ce27ac',
            'bb97366e82',
            '07232ef538',
            '7e26d9091ea',
            '420803fc',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'RECHARGEPAYMENTS_API_TOKEN=your-key-here\n',
        ['RECHARGEPAYMENTS_API_TOKEN=', '7f8e58', '1', '\n'],
        [
          'checksum: ',
          'sk_te',
          'st_5x8_977c9',
          'b66b2c9b1829',
          '457235ec8cb99',
          'c5cd85e8a594',
          'd2ea76dc6',
          'c9a47204d83',
          '42',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    token: {
      docs: 'https://developer.rechargepayments.com/2021-11/token_information',
      effect: 'none',
      hosts: ['api.rechargeapps.com'],
      request: {
        method: 'GET',
        path: '/token_information',
        headers: { 'X-Recharge-Access-Token': '{secret}', 'X-Recharge-Version': '2021-11' },
      },
      clauses: [
        { status: 200, json: { pointer: '/token_information' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: {
        name: '/token_information/name',
        user: '/token_information/contact_email',
        scopes: '/token_information/scopes',
      },
      impact: [{ says: 'has the scopes {scopes}' }],
      cases: [
        {
          request: 'GET https://api.rechargeapps.com/token_information',
          headers: { 'x-recharge-access-token': '{secret}' },
          answer: {
            status: 200,
            json: {
              token_information: { name: 'ci', contact_email: 'ana@example.com', scopes: ['read_orders'] },
            },
          },
          verdict: 'live',
          facts: { name: 'ci', user: 'ana@example.com', scopes: 'read_orders' },
          impact: { answers: [], says: ['has the scopes read_orders'] },
        },
        {
          request: 'GET https://api.rechargeapps.com/token_information',
          answer: { status: 401, json: { error: 'bad authentication' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
