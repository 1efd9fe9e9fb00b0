/** Credentials of Mailtrap. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mailtrap',
  docs: 'https://api-docs.mailtrap.io/',
  rules: [
    {
      id: 'mailtrap-api-token',
      description: 'An API token of Mailtrap.',
      keyed: { names: ['mailtrap'], value: '[0-9a-f]{32}' },
      minEntropy: 2.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send mail from the account’s domains, or read its test inboxes',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: "mailtrap_api_token: '",
          secret: ['7fd3b', '3997bc030cd', 'c8d1b163b1', 'b399d7'],
          after: "'\n",
        },
        {
          before: '<string name="mailtrap_api_token">',
          secret: ['18824', 'fd28b103dc768', 'a118a82d88', '0c74'],
          after: '</string>\n',
        },
        {
          before: 'ENV MAILTRAP_API_TOKEN ',
          secret: ['e3b1', 'ef46251c3d3a', '80f7a8581109', 'f39b'],
          after: '\n',
        },
      ],
      counterExamples: [
        'MAILTRAP_API_TOKEN=your-key-here\n',
        ['MAILTRAP_API_TOKEN=', 'cb85', 'e3c', '\n'],
        ['checksum: ', 'e989', '653f8b413e', '8964b54df', '75e6ed9eb', '\n'],
      ],
    },
  ],
} satisfies Provider;
