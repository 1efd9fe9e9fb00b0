/** Credentials of weatherstack. */

import type { Provider } from '#model/provider';

export default {
  name: 'weatherstack',
  docs: 'https://weatherstack.com/documentation',
  rules: [
    {
      id: 'weatherstack-access-key',
      description: 'An access key of weatherstack.',
      keyed: {
        names: ['weatherstack', 'weather_stack'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.9,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the API on the owner’s quota or bill',
      rotate: 'At weatherstack.com/dashboard: reset the access key.',
      examples: [
        {
          before: 'WEATHERSTACK_ACCESS_KEY=',
          secret: ['d76ba153ff9', 'ceb5a9241dc', '7ffac34275'],
          after: '\n',
        },
        {
          before: 'http://api.weatherstack.com/check?access_key=',
          secret: ['c02b8c50e79', 'b525b9cc949', '694604176a'],
          after: '&format=1',
        },
      ],
      counterExamples: [
        'WEATHERSTACK_ACCESS_KEY=1a6c********\n',
        'WEATHERSTACK_ACCESS_KEY=your-key-here\n',
        ['WEATHERSTACK_ACCESS_KEY=', '1a6c3853', 'b3dba975', '\n'],
      ],
    },
  ],
} satisfies Provider;
