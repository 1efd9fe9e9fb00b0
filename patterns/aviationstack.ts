/** Credentials of aviationstack. */

import type { Provider } from '#model/provider';

export default {
  name: 'aviationstack',
  docs: 'https://aviationstack.com/documentation',
  rules: [
    {
      id: 'aviationstack-access-key',
      description: 'An access key of aviationstack.',
      keyed: {
        names: ['aviationstack', 'aviation_stack'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the API on the owner’s quota or bill',
      rotate: 'At aviationstack.com/dashboard: reset the access key.',
      examples: [
        {
          before: 'AVIATIONSTACK_ACCESS_KEY=',
          secret: ['d12192e176f', '22b097944eb', '91cf574373'],
          after: '\n',
        },
        {
          before: 'http://api.aviationstack.com/check?access_key=',
          secret: ['b53d39b4c9e', 'bb124a78ce7', '9775cb0cee'],
          after: '&format=1',
        },
      ],
      counterExamples: [
        'AVIATIONSTACK_ACCESS_KEY=7518********\n',
        'AVIATIONSTACK_ACCESS_KEY=your-key-here\n',
        ['AVIATIONSTACK_ACCESS_KEY=', '75188a0d', 'd8fd7d13', '\n'],
      ],
    },
  ],
} satisfies Provider;
