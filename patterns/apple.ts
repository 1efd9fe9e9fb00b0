/** Credentials of Apple. */

import type { Provider } from '#model/provider';

export default {
  name: 'Apple',
  docs: 'https://support.apple.com/102654',
  rules: [
    {
      id: 'apple-app-password',
      description: 'An app-specific password of an Apple account.',
      keyed: {
        names: [
          'apple_app_specific_password',
          'app_specific_password',
          'apple_password',
          'apple_id_password',
          'fastlane_password',
          'altool_password',
          'notarization_password',
          'notarize_password',
          'ac_password',
        ],
        value: '[a-z]{4}-[a-z]{4}-[a-z]{4}-[a-z]{4}',
      },
      minEntropy: 2.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'upload builds and read mail, contacts and calendars of the account',
      rotate: 'At account.apple.com, Sign-in and security, App-specific passwords: revoke it.',
      examples: [
        {
          before: '  "apple_app_specific_password": "',
          secret: ['vzvx-n', 'fgj-wbmt-ofk', 'm'],
          after: '",\n',
        },
        {
          before: 'export APPLE_APP_SPECIFIC_PASSWORD="',
          secret: ['bpmu-', 'flnc-ynzk-', 'safz'],
          after: '"\n',
        },
        {
          before: 'client.set("apple_app_specific_password", "',
          secret: ['wiff-', 'nypm-xcqx-o', 'izo'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'APPLE_APP_SPECIFIC_PASSWORD=your-key-here\n',
        ['APPLE_APP_SPECIFIC_PASSWORD=', 'clnz-', 'an', '\n'],
        ['checksum: ', 'iykm-n', 'afq-fpst-dfan', '\n'],
      ],
    },
  ],
} satisfies Provider;
