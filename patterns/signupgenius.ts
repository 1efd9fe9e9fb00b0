/** Credentials of SignUpGenius. */

import type { Provider } from '#model/provider';

export default {
  name: 'SignUpGenius',
  docs: 'https://developer.signupgenius.com',
  rules: [
    {
      id: 'signupgenius-user-key',
      description: 'A SignUpGenius user key.',
      keyed: { names: ['signupgenius', 'signup_genius'], value: '[A-Za-z0-9+/]{32}' },
      minEntropy: 3.7,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read sign-ups and their members’ data',
      rotate: 'In SignUpGenius, Pro tools, API management: generate a new key.',
      examples: [
        {
          before: "const signupgeniusUserKey = '",
          secret: ['H5jJnv', 'i8YueU6YX', 'nbymUNuulTHH', 'DlHOf'],
          after: "';\n",
        },
        {
          before: 'client.set("signupgenius_user_key", "',
          secret: ['azjn', 'XaMxXcAv3em', 'PTo+fcpUZ+RD', 'mYFlc'],
          after: '");\n',
        },
        {
          before: 'SIGNUPGENIUS_USER_KEY=',
          secret: ['0AB0e', 'QfMMgUiUcy', 'wHBte1d1huI', 'A9SVbf'],
          after: '\n',
        },
      ],
      counterExamples: [
        'SIGNUPGENIUS_USER_KEY=your-key-here\n',
        ['SIGNUPGENIUS_USER_KEY=', '1Peb', '0ra', '\n'],
        ['checksum: ', 'iT3O', 'AH3xd4Qse', 'wcBzMh4z4c', 'Zh3i4SD5q', '\n'],
      ],
    },
  ],
} satisfies Provider;
