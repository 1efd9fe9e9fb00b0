/** Credentials of Boost Note, which closed in 2023. */

import type { Provider } from '#model/provider';

export default {
  name: 'Boost Note',
  docs: 'https://intercom.help/boostnote-for-teams/en/',
  rules: [
    {
      id: 'boost-note-access-token',
      description: 'An access token of Boost Note, which closed in 2023.',
      keyed: { names: ['boostnote', 'boost_note', 'boost-note'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing any more; it read and wrote the space’s documents',
      rotate: 'Nothing is left to revoke.',
      examples: [
        {
          before: 'ENV BOOSTNOTE_ACCESS_TOKEN ',
          secret: ['333d2', 'b74f83df0bba4', '56ddbe5f66236', '20977c982', '8365b593f7a1', 'f393415fb765'],
          after: '\n',
        },
        {
          before: "boostnote_access_token: '",
          secret: [
            '40413',
            '70e26aadc',
            '68c5fc250',
            '2c0bcfc1761',
            '8f74649f573',
            'bf69db178de6',
            '0d172f4',
          ],
          after: "'\n",
        },
        {
          before: 'export BOOSTNOTE_ACCESS_TOKEN="',
          secret: [
            'bc9b',
            'e50a0f2f0',
            '7a393c779f',
            '91c0c4cc89ab5',
            'a75bd90284',
            '622cffffc',
            'd756ee5ac',
          ],
          after: '"\n',
        },
      ],
      counterExamples: [
        'BOOSTNOTE_ACCESS_TOKEN=your-key-here\n',
        ['BOOSTNOTE_ACCESS_TOKEN=', '1378', '0f5', '\n'],
        [
          'checksum: ',
          '0a498',
          'bc93daf52e8',
          'bb4c8a70566ef',
          '25b7961d1b',
          'e8434f12cd3',
          'f75d1ca22b',
          '1440',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
