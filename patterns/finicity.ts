/** Credentials of Finicity. */

import type { Provider } from '#model/provider';

export default {
  name: 'Finicity',
  docs: 'https://developer.mastercard.com/open-banking-us/documentation/quick-start-guide/',
  rules: [
    {
      id: 'finicity-app-key',
      description: 'A Finicity (Mastercard Open Banking) app key.',
      keyed: {
        names: [
          'finicity_app_key',
          'finicityappkey',
          'finicity-app-key',
          'finicity_key',
          'finicity_api',
          'finicity_app_token',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'name the app in requests; with partner id and secret, read customers’ bank data',
      rotate: 'In the Mastercard Developers dashboard, open the project and renew its credentials.',
      examples: [
        { before: 'FINICITY_APP_KEY=', secret: ['60586ef1177', '8b455374658', '80cb83a8fb'], after: '\n' },
        {
          before: 'curl -H "Finicity-App-Key: ',
          secret: ['2e5864bcfd5', 'f8d9a780cd6', '284d8511bb'],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: [
        'FINICITY_APP_KEY=44fa********\n',
        'FINICITY_APP_KEY=your-key-here\n',
        ['FINICITY_APP_KEY=', '44fad241', '123da4c8', '\n'],
      ],
    },
    {
      id: 'finicity-partner-secret',
      description: 'The secret of a Finicity partner.',
      keyed: {
        names: [
          'finicity_partner_secret',
          'finicitypartnersecret',
          'finicity-partner-secret',
          'finicity_secret',
          'finicitysecret',
          'partner_secret',
          'partnersecret',
        ],
        value: '[A-Za-z0-9]{20}',
      },
      minEntropy: 3.3,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'get access tokens and read linked customers’ bank accounts',
      rotate: 'In the Mastercard Developers dashboard, open the project and renew the partner secret.',
      examples: [
        { before: 'FINICITY_PARTNER_SECRET=', secret: ['yKxvmkJ4KF', 'kq3a6nn0wE'], after: '\n' },
        { before: '{"partnerSecret": "', secret: ['B7vYkgWwUW', '9Iz0VtaeJb'], after: '"}' },
      ],
      counterExamples: [
        'FINICITY_PARTNER_SECRET=i1gt********\n',
        'FINICITY_PARTNER_SECRET=your-key-here\n',
        ['FINICITY_PARTNER_SECRET=', 'i1gtFjfoLG', '\n'],
      ],
    },
  ],
} satisfies Provider;
