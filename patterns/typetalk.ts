/**
 * Credentials of Typetalk. The service closed in December 2025: what leaks opens nothing any more,
 * but shows that secrets are kept in that place.
 */

import type { Provider } from '#model/provider';

export default {
  name: 'Typetalk',
  docs: 'https://developer.nulab.com/docs/typetalk/auth/',
  rules: [
    {
      id: 'typetalk-token',
      description: 'A bot token or client secret of Typetalk (closed in December 2025).',
      keyed: { names: ['typetalk'], value: '[A-Za-z0-9]{64}' },
      minEntropy: 4.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing since the service closed; before, read and post messages',
      rotate: 'The service has closed: remove it, nothing is left to revoke.',
      examples: [
        {
          before: "typetalk_token: '",
          secret: [
            '8pay',
            'Vs29TMhZrsw',
            'GEmJZD77l',
            '95GUlisIOAZh9',
            'xpiqbRTzG3Q7h',
            'NrxW48HIXZbhl',
            's',
          ],
          after: "'\n",
        },
        {
          before: '<string name="typetalk_token">',
          secret: [
            '8PuTY',
            'atiw5caOl0L4',
            'qyeJS4rbdMoU',
            'JxfGQTPAJoJ',
            'C9vH3H8pejx',
            'fja1jJCfd3dO',
            '8',
          ],
          after: '</string>\n',
        },
        {
          before: 'ENV TYPETALK_TOKEN ',
          secret: [
            'y6RP2',
            'fnCK6gjeYul',
            'Rd9RE7xwoG',
            '3PiY5rPjPK7D',
            'hWGvLsBVr',
            'samwL6f7nK8a',
            'oVn0I',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'TYPETALK_TOKEN=your-key-here\n',
        ['TYPETALK_TOKEN=', 'BoFaG', 'Ba', '\n'],
        [
          'checksum: ',
          'cKDvv',
          'j8FQlOqd7lX',
          'ZKCz9j2hhi9q',
          '9fQ23yNPd9xuu',
          '5aNmMFe4PtuD3',
          'taAQz29LQ5',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
