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
        names: [
          'helpscout_api',
          'helpscout-api',
          'helpscoutapi',
          'helpscout_key',
          'helpscout-key',
          'helpscoutkey',
          'helpscout_token',
          'helpscout-token',
          'helpscouttoken',
          'helpscout_secret',
          'helpscout-secret',
          'helpscoutsecret',
          'help_scout_api',
          'help-scout-api',
          'helpscoutapi',
          'help_scout_key',
          'help-scout-key',
          'helpscoutkey',
          'help_scout_secret',
          'help-scout-secret',
          'helpscoutsecret',
          'helpscout_app_secret',
          'helpscoutappsecret',
          'helpscout_client_secret',
          'helpscout.client-secret',
        ],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 3.8,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and answer conversations and read customers',
      rotate: 'In Help Scout, Your Profile, My Apps: delete the app and create another.',
      examples: [
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
} satisfies Provider;
