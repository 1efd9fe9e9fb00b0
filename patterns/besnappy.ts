/** Credentials of Snappy (BeSnappy), a help desk that has closed. */

import type { Provider } from '#model/provider';

export default {
  name: 'Snappy',
  docs: 'https://github.com/BeSnappy/api-docs',
  rules: [
    {
      id: 'besnappy-api-key',
      description: 'A Snappy (BeSnappy) API key. The service has closed.',
      keyed: { names: ['besnappy', 'be_snappy'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing any more; it read and answered the help desk’s tickets',
      rotate: 'Nothing is left to revoke.',
      examples: [
        {
          before: 'export BESNAPPY_API_KEY="',
          secret: ['3a7785', 'b175fb0a3e', '6de394f4f10', 'dc907021f6637', '0d300a59f52ab', '8d007ee52aa'],
          after: '"\n',
        },
        {
          before: 'ENV BESNAPPY_API_KEY ',
          secret: ['f2f65b', '924fa3f923b1', 'ce14efebb', '74c3df1829037', '60e06227c9ef', '7a922aba0403'],
          after: '\n',
        },
        {
          before: '  "besnappy_api_key": "',
          secret: [
            '3e90e9',
            '064a215385d57',
            '1412554903048',
            '9ece3318c4',
            'a16074877',
            '3a50d0f28d95',
            '6',
          ],
          after: '",\n',
        },
      ],
      counterExamples: [
        'BESNAPPY_API_KEY=your-key-here\n',
        ['BESNAPPY_API_KEY=', '4d5b9', '83', '\n'],
        [
          'checksum: ',
          '0d8b60',
          '52e4ff65f0',
          '3ba2d1e4d4778',
          '99c2dffd6d',
          'c54e59d6fbb',
          '82af497c9',
          'cbfcc',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
