/** Credentials of Sugester. */

import type { Provider } from '#model/provider';

export default {
  name: 'Sugester',
  docs: 'https://github.com/sugester/API',
  rules: [
    {
      id: 'sugester-api-token',
      description: 'A Sugester API token.',
      keyed: { names: ['sugester'], value: '[A-Za-z0-9]{15,24}/[a-z0-9-]{2,40}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the account’s clients, tickets and e-mail',
      rotate: 'In Settings, Account settings, Integration: revoke the token and create another.',
      examples: [
        {
          before: 'export SUGESTER_API_TOKEN="',
          secret: ['c0wi', 'NyNE8obQYQnB', 'n4y/sm7txzl'],
          after: '"\n',
        },
        {
          before: 'ENV SUGESTER_API_TOKEN ',
          secret: ['rdiW', 'PRaL66UM6Si', 'RqdJJg/fdg', 'y'],
          after: '\n',
        },
        {
          before: '  "sugester_api_token": "',
          secret: ['6B1MYw', 'ZFBdOSxkU3k', '/0w8xjae9'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'SUGESTER_API_TOKEN=your-key-here\n',
        ['SUGESTER_API_TOKEN=', 'nXZo', 'MAy', '\n'],
        ['checksum: ', '48Ob2w', '0fBf5P81yxL', 't9nv/kbvuitv', '0', '\n'],
      ],
    },
  ],
} satisfies Provider;
