/** Credentials of Intercom. */

import type { Provider } from '#model/provider';

export default {
  name: 'Intercom',
  docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  rules: [
    {
      id: 'intercom-access-token',
      description: 'An Intercom access token.',
      regex: String.raw`\b(dG9r[A-Za-z0-9+/]{55}=)`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read conversations and customers and write to them',
      rotate: 'In the Developer Hub, app, Authentication: regenerate the access token.',
      examples: [
        {
          before: 'INTERCOM_ACCESS_TOKEN=',
          secret: ['dG9rO', 'fAjk0eEEh4mKYk', 'eDPIaTs1n4LJ0b', 'aaOJE5kCOVF5LL', 'dJOrD65GjPG6', '='],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: ['dG9rO', 'ROUH8dlSntOA6M', 'N3thUXRtFEWgh3', '2z60rlEYCu3SbI', 'Y9hYAl8ZSoHI', '='],
          after: '" https://api.acme.io/\n',
        },
        {
          before: '{"token": "',
          secret: ['dG9rO', 'cTHw2i9f2S2ZG6', 'cl5lnbIf8D6RH2', 'tJL2grGaHfRU2g', '0kVookUfgYaA', '='],
          after: '"}',
        },
      ],
      counterExamples: ['INTERCOM_ACCESS_TOKEN=dG9rOyour-token', ['dG9r', 'jidX3uCYDI', 'MG9hkypG73', '=']],
    },
    {
      id: 'intercom-identity-secret',
      description: 'The identity verification secret of an Intercom workspace.',
      // Takes `INTERCOM_SECRET_KEY=…`; refuses `SECRET_KEY=…`.
      regex: String.raw`(?i:intercom)[\w.\-:\s{"']{0,40}?(?i:secret|identity|verification|hmac)\w{0,12}["'\s:=>,(]{1,10}([A-Za-z0-9_-]{40})(?:[^A-Za-z0-9_-]|$)`,
      keywords: ['intercom'],
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'impersonate any user in the Messenger and read their conversations',
      rotate: 'In Intercom, Settings, Messenger, Security: generate a new secret and deprecate this one.',
      docs: 'https://www.intercom.com/help/en/articles/183-set-up-identity-verification-for-web-and-mobile',
      examples: [
        {
          before: 'INTERCOM_SECRET_KEY=',
          secret: ['gSdaurLWKnVt0P', 'tGHhm40MH2Mht4', 'tqAca4m18iG0'],
          after: '\n',
        },
        {
          before: "'intercom_identity_secret' => '",
          secret: ['zh7h_1IKu7Awrx', 'Ns6KZrlw6eOdTG', '9-84V7DO2vnj'],
          after: "',\n",
        },
      ],
      counterExamples: [
        'INTERCOM_SECRET_KEY=your-secret-key',
        ['INTERCOM_SECRET_KEY=', '0aDzH0g0xq', 'ZOMulP1qzF'],
      ],
    },
  ],
} satisfies Provider;
