/** Credentials of PayPal. */

import type { Provider } from '#model/provider';

export default {
  name: 'PayPal',
  docs: 'https://developer.paypal.com/api/rest/authentication/',
  rules: [
    {
      id: 'paypal-client-secret',
      description: 'The secret of a PayPal REST app.',
      keyed: {
        names: ['paypal', 'pp_client_secret', 'pp_secret', 'pp.client-secret'],
        value: 'E[A-Za-z0-9_-]{79}',
      },
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'get access tokens of the merchant: take payments, refund, pay out, read transactions',
      rotate:
        'In the developer dashboard (developer.paypal.com/dashboard/applications), open the app: add a new secret, disable this one, then delete it.',
      parts: [{ name: 'id', rule: 'paypal-client-id', acrossFiles: true }],
      verify: 'client',
      examples: [
        {
          before:
            'PAYPAL_CLIENT_ID=A' +
            '3JSBRa3PMObKmv' +
            '0m4prUkT0386RN' +
            'gcY2waGDYh5Dkg' +
            'sz6AKLrCDpJujj' +
            'cTWfPyhD-2GbqC' +
            'm5EjYEE7L' +
            '\nPAYPAL_CLIENT_SECRET=',
          secret: [
            'E',
            'aJLmA3tEaEw6YR',
            'Ta9qIMPCx__-aK',
            'PA7kcsvt8i67l4',
            '10E4MzF4omImTC',
            'gIGGEi9Yi7-dDS',
            'VplKvUQ0p',
          ],
          after: '\n',
          parts: {
            id: [
              'A',
              '3JSBRa3PMObKmv',
              '0m4prUkT0386RN',
              'gcY2waGDYh5Dkg',
              'sz6AKLrCDpJujj',
              'cTWfPyhD-2GbqC',
              'm5EjYEE7L',
            ],
          },
        },
        {
          before: "const paypalSecret = '",
          secret: [
            'E',
            '6Gz6HRO36p20tk',
            'j81A5TGqEhA9bV',
            '4QnCJ85zfS5llI',
            'dQkkEegrw1YEmW',
            'M4pwl35mDSR0Pc',
            '9Wh7davEz',
          ],
          after: "';\n",
        },
        {
          before: 'paypal:\n  secret: ',
          secret: [
            'E',
            '8ZXvyRrzKZbl6T',
            '-V-Bvv-Av_KxkD',
            'z-wIJN4Uj3GRR2',
            '4bAIGObsomf1qj',
            'd312l6w_wuSD3H',
            'j_MvuzDLq',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'PAYPAL_CLIENT_SECRET=your-paypal-secret',
        ['PAYPAL_SECRET=E', 'HLhgUyZxBU4z64', '8X_I_PSbbfGpob', 'KG_990U98aDC'],
      ],
    },
    {
      id: 'paypal-client-id',
      description: 'The client id of a PayPal REST app. Public by design.',
      keyed: { names: ['paypal', 'pp_client_id'], value: 'A[A-Za-z0-9_-]{79}' },
      minEntropy: 4,
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        {
          before: 'PAYPAL_CLIENT_ID=',
          secret: [
            'A',
            'xqZ1-uJ8dXcErc',
            'wT2o6QJtsthjwK',
            'CkLmX9gZXPf0HM',
            'OJ7zfQQY5loOwf',
            '4aiWFueNlleTU5',
            '97gSYmK9F',
          ],
          after: '\n',
        },
        {
          before: '{"paypal_client_id": "',
          secret: [
            'A',
            'dMugyDNzscV3mW',
            '3J3wI5uSvDb_Rd',
            'Ppsg-5xSbAWGAV',
            'vmXjR54W2q0YmU',
            'usZL90tyAT1zCV',
            'qLrcoTHxo',
          ],
          after: '"}',
        },
      ],
      counterExamples: ['PAYPAL_CLIENT_ID=', 'paypal_client_id: your-id-here'],
    },
    {
      id: 'paypal-access-token',
      description: 'A PayPal access token.',
      regex: String.raw`\b(A21AA[A-Za-z0-9_-]{80,120})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      stopValues: [
        [
          'a21aa',
          'feph4psadk7qss7psr',
          'sgzfentu-q1ysgedvd',
          'essemhbyxvjye8ovjj',
          '68elidy8nf26awphfx',
          'tiewazhslisqksyz9i',
          'fg',
        ].join(''),
      ],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'act as the merchant’s app for up to nine hours',
      rotate: 'POST /v1/oauth2/token/terminate, and rotate the app’s secret if that leaked too.',
      examples: [
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: [
            'A21AA',
            '7HZJdCIpNiFQVe',
            'ZvStWpT5Bpwky9',
            'YjaFhnAxhTateW',
            'anS1TwZkHbIdd7',
            'kdooBNz-yiIRFI',
            'zH5dRNY919zf68',
            'QvEAkEqC',
          ],
          after: '" https://api.acme.io/\n',
        },
        {
          before: '{"access_token": "',
          secret: [
            'A21AA',
            'HWQwvKYiXm--I3',
            'drHwT_ebwHUfJT',
            'jQa4eNTa1ND_xL',
            'yxRZIfL4VABuwF',
            'EPi8dk3RP_HMZ0',
            'W_jQrb0-5TMFpa',
            'G1D10MWs',
          ],
          after: '"}',
        },
      ],
      counterExamples: ['A21AA_your_token', ['Bearer A21AA', '1_lODrbX7C', 'aT4YhC-bxI']],
    },
  ],
  verify: {
    client: {
      code: 'oauth2-client-credentials',
      docs: 'https://developer.paypal.com/api/rest/authentication/',
      effect: 'counts-quota',
      hosts: ['api-m.paypal.com', 'api-m.sandbox.paypal.com'],
      settings: {
        path: '/v1/oauth2/token',
      },
    },
  },
} satisfies Provider;
