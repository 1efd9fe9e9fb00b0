/** Credentials of serpstack. */

import type { Provider } from '#model/provider';

export default {
  name: 'serpstack',
  docs: 'https://serpstack.com/documentation',
  rules: [
    {
      id: 'serpstack-access-key',
      description: 'A serpstack access key.',
      keyed: { names: ['serpstack'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'run searches on the owner’s quota',
      rotate: 'In the account’s dashboard: reset the access key.',
      examples: [
        {
          before: 'export SERPSTACK_ACCESS_KEY="',
          secret: ['d3fbb', '7b923494c5', '3d188e055', '4f82def4'],
          after: '"\n',
        },
        {
          before: 'ENV SERPSTACK_ACCESS_KEY ',
          secret: ['28f63', '178298cde49', '18a6b9d50b9', '46ff3'],
          after: '\n',
        },
        {
          before: '  "serpstack_access_key": "',
          secret: ['266d', 'd6ce1902c2928', '53c9bde873c2c', 'db'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'SERPSTACK_ACCESS_KEY=your-key-here\n',
        ['SERPSTACK_ACCESS_KEY=', 'f2a8', 'dc0', '\n'],
        ['checksum: ', 'd5cb', 'e3b239fb8ad48', 'dce1bb7154bd', '025', '\n'],
      ],
    },
  ],
} satisfies Provider;
