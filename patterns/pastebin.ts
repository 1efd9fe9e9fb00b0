/** Credentials of Pastebin. */

import type { Provider } from '#model/provider';

export default {
  name: 'Pastebin',
  docs: 'https://pastebin.com/doc_api',
  rules: [
    {
      id: 'pastebin-developer-key',
      description: 'A Pastebin developer key.',
      keyed: {
        names: [
          'pastebin_api',
          'pastebin-api',
          'pastebinapi',
          'pastebin_key',
          'pastebin-key',
          'pastebinkey',
          'pastebin_dev',
          'api_dev_key',
          'api_user_key',
        ],
        value: '[A-Za-z0-9_-]{32}',
      },
      minEntropy: 3.8,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'paste in the account’s name; with a user key, read and delete its pastes',
      rotate: 'At pastebin.com/doc_api: regenerate the developer API key.',
      examples: [
        { before: 'PASTEBIN_API_KEY=', secret: ['zD6wYd_avTD', 'qPOn6-VVng0', '0CsX_RJY3J'], after: '\n' },
        { before: 'api_dev_key = "', secret: ['6n24vvGr80b', 'ZHdoW7jIHjN', 'W1sIya1Mkd'], after: '"\n' },
      ],
      counterExamples: [
        'PASTEBIN_API_KEY=slVr********\n',
        'PASTEBIN_API_KEY=your-key-here\n',
        ['PASTEBIN_API_KEY=', 'slVrU9_E', 'dLmEsGSw', '\n'],
      ],
    },
  ],
} satisfies Provider;
