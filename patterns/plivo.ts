/** Credentials of Plivo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Plivo',
  docs: 'https://www.plivo.com/docs/account/authentication/',
  rules: [
    {
      id: 'plivo-auth-token',
      description: 'The auth token of a Plivo account.',
      keyed: {
        names: [
          'plivo_auth_token',
          'plivoauthtoken',
          'plivo-auth-token',
          'plivo_token',
          'plivotoken',
          'plivo_auth_key',
          'plivo_secret',
          'plivo.restclient',
        ],
        value: '[A-Za-z0-9]{40}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'call and text from the account’s numbers on its bill',
      rotate: 'In the console (cx.plivo.com), Account: regenerate the auth token.',
      parts: [{ name: 'id', rule: 'plivo-auth-id', acrossFiles: true }],
      examples: [
        {
          before: 'PLIVO_AUTH_ID=MA' + 'JU9DTPVAI' + '678XH7KDF' + '\nPLIVO_AUTH_TOKEN=',
          secret: ['LESQ6ZGxHXYRT1', 'j3dGOrIbZGGnyx', 'mg1jmveY92eN'],
          after: '\n',
          parts: { id: ['MA', 'JU9DTPVAI', '678XH7KDF'] },
        },
        {
          before: "const plivoAuthToken = '",
          secret: ['USnXCSpfeDqae4', '8KPRBn4iZ3kY3P', '5f7742KcdT41'],
          after: "';\n",
        },
      ],
      counterExamples: [
        ['PLIVO_AUTH_ID=MA', 'JU9DTPVAI', '678XH7KDF', '\nPLIVO_AUTH_TOKEN=', 'muX4********\n'],
        ['PLIVO_AUTH_ID=MA', 'JU9DTPVAI', '678XH7KDF', '\nPLIVO_AUTH_TOKEN=', 'your-key-here\n'],
        [
          'PLIVO_AUTH_ID=MA',
          'JU9DTPVAI',
          '678XH7KDF',
          '\nPLIVO_AUTH_TOKEN=',
          'muX4Zbsp2D',
          '3VaUOPzxJA',
          '\n',
        ],
      ],
    },
    {
      id: 'plivo-auth-id',
      description: 'The auth id of a Plivo account.',
      keyed: { names: ['plivo', 'auth_id', 'authid'], value: '[MS]A[A-Z0-9]{18}' },
      minEntropy: 3.1,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        { before: 'PLIVO_AUTH_ID=', secret: ['MA', 'ULDUE674R', '4BMBH9NKO'], after: '\n' },
        { before: '{"plivo_auth_id": "', secret: ['MA', 'YFSZB7BO2', '6MDCM26NN'], after: '"}' },
      ],
      counterExamples: ['PLIVO_AUTH_ID=', 'plivo_auth_id: your-id-here'],
    },
  ],
} satisfies Provider;
