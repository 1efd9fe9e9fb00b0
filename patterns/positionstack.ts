/** Credentials of positionstack. */

import type { Provider } from '#model/provider';

export default {
  name: 'positionstack',
  docs: 'https://positionstack.com/documentation',
  rules: [
    {
      id: 'positionstack-access-key',
      description: 'An access key of positionstack.',
      keyed: {
        names: ['positionstack', 'position_stack'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the API on the owner’s quota or bill',
      rotate: 'At positionstack.com/dashboard: reset the access key.',
      examples: [
        {
          before: 'POSITIONSTACK_ACCESS_KEY=',
          secret: ['b36c30187ac', '352308279ea', '33fa1eb7d0'],
          after: '\n',
        },
        {
          before: 'http://api.positionstack.com/check?access_key=',
          secret: ['190e8db4f80', '734fecb49c4', '7ce70eb01e'],
          after: '&format=1',
        },
      ],
      counterExamples: [
        'POSITIONSTACK_ACCESS_KEY=5ee9********\n',
        'POSITIONSTACK_ACCESS_KEY=your-key-here\n',
        ['POSITIONSTACK_ACCESS_KEY=', '5ee94707', 'a147519b', '\n'],
      ],
    },
  ],
} satisfies Provider;
