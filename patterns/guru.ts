/** Credentials of Guru. */

import type { Provider } from '#model/provider';

export default {
  name: 'Guru',
  docs: 'https://developer.getguru.com/docs/getting-started',
  rules: [
    {
      id: 'guru-api-token',
      description: 'An API token of Guru, the knowledge base.',
      keyed: {
        names: [
          'getguru',
          'guru_api',
          'guru_token',
          'guru_user_token',
          'api.getguru.com',
          'guru-api',
          'guruapi',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the company’s knowledge, as its user or collection allows',
      rotate: 'In Guru, Manage, Apps and integrations, API access: revoke the token and generate another.',
      examples: [
        {
          before: 'ENV GETGURU_API_TOKEN ',
          secret: ['a203', 'ffe3-cc83', '-dbda-50ff', '-ceac34e480', '6a'],
          after: '\n',
        },
        {
          before: "getguru_api_token: '",
          secret: ['0636fe', '6c-b70c-0', '321-2abb-', '357b986f5', '1d9'],
          after: "'\n",
        },
        {
          before: 'export GETGURU_API_TOKEN="',
          secret: ['6326', 'af28-e512-6e', 'e3-34dd-e41', '805a50029'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'GETGURU_API_TOKEN=your-key-here\n',
        ['GETGURU_API_TOKEN=', '2d2003', '2', '\n'],
        ['checksum: ', '9ab56', 'dad-c996-a340', '-356b-38459d6', 'c12c4', '\n'],
      ],
    },
  ],
} satisfies Provider;
