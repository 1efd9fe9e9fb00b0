/** Credentials of userstack. */

import type { Provider } from '#model/provider';

export default {
  name: 'userstack',
  docs: 'https://userstack.com/documentation',
  rules: [
    {
      id: 'userstack-access-key',
      description: 'A userstack API access key.',
      keyed: { names: ['userstack'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up user agents on the owner’s quota',
      rotate: 'In the account dashboard: reset the access key.',
      examples: [
        {
          before: "userstack_access_key: '",
          secret: ['69a50', 'c02301eec', '187f58391', '6fefc07b3'],
          after: "'\n",
        },
        {
          before: '<string name="userstack_access_key">',
          secret: ['46e8ed', '1f932abc69', '3b1e37b8f7', '679106'],
          after: '</string>\n',
        },
        {
          before: 'ENV USERSTACK_ACCESS_KEY ',
          secret: ['77907c', '7b6fb2da3423f', 'f3b4f065f7', 'af3'],
          after: '\n',
        },
      ],
      counterExamples: [
        'USERSTACK_ACCESS_KEY=your-key-here\n',
        ['USERSTACK_ACCESS_KEY=', 'fbd3d', '63', '\n'],
        ['checksum: ', 'ea587', 'c2a66a1474002', 'f2258dba691f8', '3', '\n'],
      ],
    },
  ],
} satisfies Provider;
