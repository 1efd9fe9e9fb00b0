/** Credentials of Scrutinizer. */

import type { Provider } from '#model/provider';

export default {
  name: 'Scrutinizer',
  docs: 'https://scrutinizer-ci.com/docs/api/',
  rules: [
    {
      id: 'scrutinizerci-access-token',
      description: 'A Scrutinizer access token.',
      keyed: { names: ['scrutinizer'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change repositories’ inspections of the account',
      rotate: 'In Scrutinizer, Profile, Applications: delete the token and create another.',
      examples: [
        {
          before: 'export SCRUTINIZER_ACCESS_TOKEN="',
          secret: [
            'e8d2b',
            '0cfb245064c12',
            '51ed14677b8',
            '9aedfca6fc',
            '77b24d389fb3',
            'c252eb39192f',
            'd',
          ],
          after: '"\n',
        },
        {
          before: 'ENV SCRUTINIZER_ACCESS_TOKEN ',
          secret: [
            '6c592',
            '5c8c43a2264',
            '4156eb54d2',
            'a6d778a97b85',
            '62531123c2d96',
            'cb2c60d4f8',
            '063',
          ],
          after: '\n',
        },
        {
          before: '  "scrutinizer_access_token": "',
          secret: [
            '4554',
            '3ce7430f36b1',
            '1cc838b95',
            '2ddbe30aaaf',
            '2aff0b4259c4',
            '4f947faf20f8c',
            '928',
          ],
          after: '",\n',
        },
      ],
      counterExamples: [
        'SCRUTINIZER_ACCESS_TOKEN=your-key-here\n',
        ['SCRUTINIZER_ACCESS_TOKEN=', '08b3', '471', '\n'],
        [
          'checksum: ',
          'ecba',
          '05c3c2892a',
          '8859720ba8a',
          '2b379cd4f6c3',
          '34a416e30',
          '41d26031257',
          'af3cc2c',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
