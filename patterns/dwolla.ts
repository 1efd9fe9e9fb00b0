/** Credentials of Dwolla. */

import type { Provider } from '#model/provider';

export default {
  name: 'Dwolla',
  docs: 'https://developers.dwolla.com/docs/balance/auth',
  rules: [
    {
      id: 'dwolla-app-secret',
      description: 'The key or the secret of a Dwolla application.',
      keyed: {
        names: [
          'dwolla',
          'dwolla_app_secret',
          'dwolla_api_secret',
          'dwollaappsecret',
          'dwollaapisecret',
          'dwolla-app-secret',
        ],
        value: '[A-Za-z0-9]{50}',
      },
      minEntropy: 4.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'move money between bank accounts in the application’s name',
      rotate: 'In the Dwolla dashboard, Applications: create a new key and secret, then delete these.',
      examples: [
        {
          before: 'client.set("dwolla_app_secret", "',
          secret: ['Z3hxN', 'eW7FAEJzwQrIT', 'x6jXNqQEKuqG', 'armtoKY2OMxz', 'TMzZCtVV'],
          after: '");\n',
        },
        {
          before: '  "dwolla_app_secret": "',
          secret: ['UV94', 'vatPgp0bEkmm', 'U8aDvWo5j', 'IDCfG8VoRx7P', 'RiPnkUKWxj7I', 'n'],
          after: '",\n',
        },
        {
          before: "const dwollaAppSecret = '",
          secret: ['G6DkgC', 'ATzTvobSuInJ', 'hGHFV1CjTN', 'a72m6BBSe', 'kPLjeu2KuP', '56u'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'DWOLLA_APP_SECRET=your-key-here\n',
        ['DWOLLA_APP_SECRET=', 'v8Zki', 'Gb', '\n'],
        ['checksum: ', 'vL2Kc', 'y1rRtYb4VI', 'vPi8jgvIh', 'c2sMWtNo9edl', '0vaSgMSwNP57', 'oY', '\n'],
      ],
    },
  ],
} satisfies Provider;
