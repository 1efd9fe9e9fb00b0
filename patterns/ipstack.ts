/** Credentials of ipstack. */

import type { Provider } from '#model/provider';

export default {
  name: 'ipstack',
  docs: 'https://ipstack.com/documentation',
  rules: [
    {
      id: 'ipstack-access-key',
      description: 'An access key of ipstack.',
      keyed: {
        names: ['ipstack'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.9,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the API on the owner’s quota or bill',
      rotate: 'At ipstack.com/dashboard: reset the access key.',
      examples: [
        { before: 'IPSTACK_ACCESS_KEY=', secret: ['7165a4bddf5', '47292a7d58a', 'f606c7f0b8'], after: '\n' },
        {
          before: 'http://api.ipstack.com/check?access_key=',
          secret: ['cfe9f367de6', '87dcd38c4d2', 'e4fc6c3136'],
          after: '&format=1',
        },
      ],
      counterExamples: [
        'IPSTACK_ACCESS_KEY=1daa********\n',
        'IPSTACK_ACCESS_KEY=your-key-here\n',
        ['IPSTACK_ACCESS_KEY=', '1daa279d', '8641d3cb', '\n'],
      ],
    },
  ],
} satisfies Provider;
