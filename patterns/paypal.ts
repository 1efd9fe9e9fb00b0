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
      parts: [{ name: 'id', rule: 'paypal-client-id' }],
      examples: [
        {
          before:
            'PAYPAL_CLIENT_ID=A' +
            '3JSBRa3PMObKmv0m4prUkT0386RNgcY2waGDYh5' +
            'Dkgsz6AKLrCDpJujjcTWfPyhD-2GbqCm5EjYEE7L' +
            '\nPAYPAL_CLIENT_SECRET=',
          secret: [
            'E',
            'aJLmA3tEaEw6YRTa9qIMPCx__-aKPA7kcsvt8i6',
            '7l410E4MzF4omImTCgIGGEi9Yi7-dDSVplKvUQ0p',
          ],
          after: '\n',
          parts: {
            id: ['A', '3JSBRa3PMObKmv0m4prUkT0386RNgcY2waGDYh5', 'Dkgsz6AKLrCDpJujjcTWfPyhD-2GbqCm5EjYEE7L'],
          },
        },
        {
          before: "const paypalSecret = '",
          secret: [
            'E',
            '6Gz6HRO36p20tkj81A5TGqEhA9bV4QnCJ85zfS5',
            'llIdQkkEegrw1YEmWM4pwl35mDSR0Pc9Wh7davEz',
          ],
          after: "';\n",
        },
        {
          before: 'paypal:\n  secret: ',
          secret: [
            'E',
            '8ZXvyRrzKZbl6T-V-Bvv-Av_KxkDz-wIJN4Uj3G',
            'RR24bAIGObsomf1qjd312l6w_wuSD3Hj_MvuzDLq',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'PAYPAL_CLIENT_SECRET=your-paypal-secret',
        ['PAYPAL_SECRET=E', 'HLhgUyZxBU4z648X_I_P', 'SbbfGpobKG_990U98aDC'],
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
            'xqZ1-uJ8dXcErcwT2o6QJtsthjwKCkLmX9gZXPf',
            '0HMOJ7zfQQY5loOwf4aiWFueNlleTU597gSYmK9F',
          ],
          after:
            '\nPAYPAL_CLIENT_SECRET=E' +
            'bzf4LoJZ0m7h4Hth_nEa7SrqC5Ku7yuR4pZH3GL' +
            'dupDZTBqX3VVdprtgGIRLBDZVSE9yD-tuIBSBTwW' +
            '\n',
        },
        {
          before: '{"paypal_client_id": "',
          secret: [
            'A',
            'dMugyDNzscV3mW3J3wI5uSvDb_RdPpsg-5xSbAW',
            'GAVvmXjR54W2q0YmUusZL90tyAT1zCVqLrcoTHxo',
          ],
          after:
            '", "paypal_client_secret": "E' +
            'EPQO3oqU2prZEmmOgk03rnvhvLytQ26hzSY2tgq' +
            'aVYd9ntTW4Gri_d6nsoCaZ9-8LjN9f_RMNU51S8W' +
            '"}',
        },
      ],
      counterExamples: ['PAYPAL_CLIENT_ID=', 'paypal_client_id: your-id-here'],
    },
    {
      id: 'paypal-access-token',
      description: 'A PayPal access token.',
      regex: String.raw`\b(A21AA[A-Za-z0-9_-]{80,120})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
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
            '7HZJdCIpNiFQVeZvStWpT5Bpwky9YjaFhnAxhTateWanS1',
            'TwZkHbIdd7kdooBNz-yiIRFIzH5dRNY919zf68QvEAkEqC',
          ],
          after: '" https://api.acme.io/\n',
        },
        {
          before: '{"access_token": "',
          secret: [
            'A21AA',
            'HWQwvKYiXm--I3drHwT_ebwHUfJTjQa4eNTa1ND_xLyxRZ',
            'IfL4VABuwFEPi8dk3RP_HMZ0W_jQrb0-5TMFpaG1D10MWs',
          ],
          after: '"}',
        },
      ],
      counterExamples: ['A21AA_your_token', ['Bearer A21AA', '1_lODrbX7C', 'aT4YhC-bxI']],
    },
  ],
} satisfies Provider;
