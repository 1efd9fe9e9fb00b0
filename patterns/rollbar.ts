/** Credentials of Rollbar. */

import type { Provider } from '#model/provider';

export default {
  name: 'Rollbar',
  docs: 'https://docs.rollbar.com/docs/access-tokens',
  rules: [
    {
      id: 'rollbar-access-token',
      description: 'An access token of Rollbar.',
      keyed: { names: ['rollbar'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'send errors, or read them, as its scope allows',
      rotate: 'In the project’s settings, Project Access Tokens: disable it and create another.',
      examples: [
        {
          before: 'export ROLLBAR_ACCESS_TOKEN="',
          secret: ['7bc30f', 'db13e1f7df', '7c215d0cea8', '54849'],
          after: '"\n',
        },
        {
          before: 'ENV ROLLBAR_ACCESS_TOKEN ',
          secret: ['cf67', '7b41b4968', 'a518a0407223', 'ae73f45'],
          after: '\n',
        },
        {
          before: '  "rollbar_access_token": "',
          secret: ['bf3ec4', 'd91997cc97', 'b952c3c0aa', 'df08a9'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'ROLLBAR_ACCESS_TOKEN=your-key-here\n',
        ['ROLLBAR_ACCESS_TOKEN=', 'b54868', 'f', '\n'],
        ['checksum: ', '56431', '922a043aea7', '1669f6c066c6', '5327', '\n'],
      ],
    },
  ],
} satisfies Provider;
