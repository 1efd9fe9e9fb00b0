/** Credentials of Help Scout. */

import type { Provider } from '#model/provider';

export default {
  name: 'Help Scout',
  docs: 'https://developer.helpscout.com/mailbox-api/overview/authentication/',
  rules: [
    {
      id: 'helpscout-app-secret',
      description: 'The secret of a Help Scout app.',
      keyed: {
        names: ['helpscout', 'help_scout', 'help-scout'],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 3.8,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and answer conversations and read customers',
      rotate: 'In Help Scout, Your Profile, My Apps: delete the app and create another.',
      verify: 'application',
      parts: [{ name: 'id', rule: 'oauth-client-id', acrossFiles: true }],
      examples: [
        {
          before: [
            'CLIENT_ID=',
            ...['eRqhqWJYAXe', 'Rpzds3mOjAq', 'nJcXKV5NDk'],
            '\nHELPSCOUT_APP_SECRET=',
          ].join(''),
          secret: ['c3j27xdcg2l', 'MLzgeonyLGc', 'TJFiz4soCm'],
          after: '\n',
          parts: { id: ['eRqhqWJYAXe', 'Rpzds3mOjAq', 'nJcXKV5NDk'] },
        },
        {
          before: 'HELPSCOUT_APP_SECRET=',
          secret: ['ZHlGWFfu6Oa', 'iLLE8FR16H7', 'cWBhoXoQgQ'],
          after: '\n',
        },
        {
          before: '{"helpscoutSecret": "',
          secret: ['ZgxB6KQnH4i', '7Mk6Dzxt7Ca', 'FonTOcUCbZ'],
          after: '"}',
        },
      ],
      counterExamples: [
        'HELPSCOUT_APP_SECRET=ZKox********\n',
        'HELPSCOUT_APP_SECRET=your-key-here\n',
        ['HELPSCOUT_APP_SECRET=', 'ZKox1DDT', 'REgk6FVS', '\n'],
      ],
    },
  ],
  verify: {
    application: {
      code: 'oauth2-client-credentials',
      docs: 'https://developer.helpscout.com/mailbox-api/overview/authentication/',
      effect: 'counts-quota',
      hosts: ['api.helpscout.net'],
      settings: {
        path: '/v2/oauth2/token',
        style: 'body',
        idForm: '[A-Za-z0-9]{32}',
      },
    },
  },
} satisfies Provider;
