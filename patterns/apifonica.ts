/** Credentials of Apifonica. */

import type { Provider } from '#model/provider';

export default {
  name: 'Apifonica',
  docs: 'https://docs.apifonica.com/',
  rules: [
    {
      id: 'apifonica-auth-token',
      description: 'The auth token of an Apifonica account or application.',
      keyed: { names: ['apifonica'], value: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}' },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'call and text on the account’s bill and read its messages',
      rotate: 'In the Apifonica account: have the token reset.',
      examples: [
        {
          before: "const apifonicaAuthToken = '",
          secret: ['hurn', 'r8mp-ge6p-ez4', '4-m63j-xafj7s', '9jmk3q'],
          after: "';\n",
        },
        {
          before: 'client.set("apifonica_auth_token", "',
          secret: ['gifkdn', 'yc-h5yl-9vm', 'd-o23j-umw38', 'j431lvr'],
          after: '");\n',
        },
        {
          before: 'APIFONICA_AUTH_TOKEN=',
          secret: ['4zbw0d', 'sj-k11q-a', 'k6i-krrg-y', '94sth6a7jy', 'm'],
          after: '\n',
        },
      ],
      counterExamples: [
        'APIFONICA_AUTH_TOKEN=your-key-here\n',
        ['APIFONICA_AUTH_TOKEN=', 'k1zxzu', '5', '\n'],
        ['checksum: ', 'ps8b5', '9p3-aqau-1t', 'es-ig52-c5xo', '6w0kug6y', '\n'],
      ],
    },
  ],
} satisfies Provider;
