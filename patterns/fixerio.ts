/** Credentials of Fixer. */

import type { Provider } from '#model/provider';

export default {
  name: 'Fixer',
  docs: 'https://fixer.io/documentation',
  rules: [
    {
      id: 'fixerio-access-key',
      description: 'An access key of Fixer, the exchange rates.',
      keyed: {
        names: [
          'fixer.io',
          'fixerio',
          'fixer_io',
          'fixer_api',
          'fixer_access',
          'fixer_key',
          'fixer-api',
          'fixerapi',
        ],
        value: '[0-9a-zA-Z]{32}',
      },
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query exchange rates on the owner’s quota',
      rotate: 'On the Fixer dashboard: reset the access key.',
      examples: [
        {
          before: 'export FIXER_IO_ACCESS_KEY="',
          secret: ['ouzUJ', 'rjHtdndP3z', 'iuD6CNpkxVCqC', 'A5ma'],
          after: '"\n',
        },
        {
          before: 'ENV FIXER_IO_ACCESS_KEY ',
          secret: ['fuLUDd', 'X9T4of9xVl5', 'dGJbZRVNgd', 'mzyeI'],
          after: '\n',
        },
        {
          before: '  "fixer_io_access_key": "',
          secret: ['7XchI', 'QfghihsVRnT', 'koEJcmACEus', 'vPLhq'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'FIXER_IO_ACCESS_KEY=your-key-here\n',
        ['FIXER_IO_ACCESS_KEY=', 'i8r7', '6Np', '\n'],
        ['checksum: ', 'EexY', 'qFi4HBi0ljfcM', 'lXNcCA7RMv', 'Fkv3F', '\n'],
      ],
    },
  ],
} satisfies Provider;
