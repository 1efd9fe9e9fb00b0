/** Credentials of ReachMail. */

import type { Provider } from '#model/provider';

export default {
  name: 'ReachMail',
  docs: 'https://services.reachmail.net',
  rules: [
    {
      id: 'reachmail-api-token',
      description: 'A ReachMail API token.',
      keyed: { names: ['reachmail', 'reach_mail'], value: '[A-Za-z0-9_-]{64}' },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send e-mail in the owner’s name and read the mailing lists',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'user',
      examples: [
        {
          before: '<string name="reachmail_api_token">',
          secret: [
            'DcWWS',
            'mWRWbLM0Hj0Qz',
            '8nVcA1HTH_',
            '67kJPRzGBE3',
            'qj3PfqBkQIf',
            'H1hHnq6OT',
            '1_3SK',
          ],
          after: '</string>\n',
        },
        {
          before: 'REACHMAIL_API_TOKEN=',
          secret: [
            'KX-X',
            '3QdMW6ZgY',
            'GjDv0xSApEZW0',
            'rnkj8k3ZN-iK4',
            'MG5_Q97cv',
            '9E-Wb-Z8OiO-',
            'tHf-',
          ],
          after: '\n',
        },
        {
          before: "reachmail_api_token: '",
          secret: [
            'IUoJ',
            'soV06NusRP6',
            'LjuyfLXk374',
            '0YqANhdA3rj',
            'TooSTlbNTQN1n',
            'uRwn88t3u5Bn',
            'AZ',
          ],
          after: "'\n",
        },
      ],
      counterExamples: [
        'REACHMAIL_API_TOKEN=your-key-here\n',
        ['REACHMAIL_API_TOKEN=', 'jiDi7a', 'S', '\n'],
        [
          'checksum: ',
          'kcUMY0',
          'aI2_NwZRIq',
          '_nKZAx_MBPE',
          'kgTCOeFe-I',
          'AePaAdtcP9',
          'JrU9vFofX',
          'EIAf1L-4',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://services.reachmail.net',
      effect: 'none',
      hosts: ['services.reachmail.net'],
      request: { method: 'GET', path: '/administration/users/current', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/AccountId' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/Username' },
      cases: [
        {
          request: 'GET https://services.reachmail.net/administration/users/current',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { AccountId: 'a1', Username: 'ana' } },
          verdict: 'live',
          facts: { user: 'ana' },
        },
        {
          request: 'GET https://services.reachmail.net/administration/users/current',
          answer: { status: 401, text: '' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
