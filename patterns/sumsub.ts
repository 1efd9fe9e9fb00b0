/** Credentials of Sumsub. */

import type { Provider } from '#model/provider';

export default {
  name: 'Sumsub',
  docs: 'https://docs.sumsub.com/reference/authentication',
  rules: [
    {
      id: 'sumsub-app-token',
      description: 'An app token of Sumsub.',
      keyed: {
        names: ['sumsub', 'x-app-token'],
        value: String.raw`(?:sbx|prd):[A-Za-z0-9]{24}\.[A-Za-z0-9]{32}`,
      },
      minEntropy: 4.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'with its secret: read the identity documents of customers',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '<string name="sumsub_app_token">',
          secret: ['sbx:v', 'ws6yNGJ4zq', 'TPbt03J5x', '96Oy.m47k', 'lr4oj7oaY', 'dh2u49bAZisD', 'R30JYR4'],
          after: '</string>\n',
        },
        {
          before: 'SUMSUB_APP_TOKEN=',
          secret: ['prd:', 'Kw02f2hArt', 'DtVheDO9i8aY', 'y5.dUL5mtrP', 'EBkVG8431WCa', 'mJp3XGQnTk3T'],
          after: '\n',
        },
        {
          before: "sumsub_app_token: '",
          secret: ['prd:', '9jh5Q2FvQ4', 'HCzJtV2lr', '7F9QX.qmyUk', 'ZuEtfULmZEC', '178e7PEcWW', 'vUouX8'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'SUMSUB_APP_TOKEN=your-key-here\n',
        ['SUMSUB_APP_TOKEN=', 'sbx:e', 'i9', '\n'],
        [
          'checksum: ',
          'sbx:Fw',
          'EPIdt8X4Ed',
          '6YghFeFAgKiz.',
          'lO98yHOMk',
          'Ti0AMKoRz7gij',
          'yeLN8EOEfW',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
