/** Credentials of Hygraph (GraphCMS). */

import type { Provider } from '#model/provider';

export default {
  name: 'Hygraph (GraphCMS)',
  docs: 'https://hygraph.com/docs/api-reference/basics/authorization',
  rules: [
    {
      id: 'graphcms-auth-token',
      description: 'A permanent auth token of Hygraph, once GraphCMS.',
      keyed: {
        names: ['graphcms', 'hygraph'],
        value: String.raw`eyJ[A-Za-z0-9_-]{15,200}\.eyJ[A-Za-z0-9_-]{30,800}\.[A-Za-z0-9_-]{40,700}`,
      },
      minEntropy: 5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the project’s content, as its permissions allow',
      rotate: 'In Hygraph, Project settings, Permanent auth tokens: delete the token and create another.',
      examples: [
        {
          before: 'ENV GRAPHCMS_AUTH_TOKEN ',
          secret: [
            'eyJG2Y',
            'j4nMt7KXvAg',
            '_.eyJlOFuscG',
            '2TMwo1bVkJVa_',
            'hgyLympZPwP.m',
            'KK6A6lEFCiGO',
            'ZOIaAAi2E',
            'cV54q4W4z',
            'A1ogyY2BjBUb',
            'y6',
          ],
          after: '\n',
        },
        {
          before: "graphcms_auth_token: '",
          secret: [
            'eyJB',
            '-2yc4ilo215',
            'vjN9H2bHj.e',
            'yJFdKlI0oy',
            '6xWoeh7rD3',
            'yjaydVStSD-7',
            'YgoS.WjYfVC',
            'rHo6WHg9UM',
            'jEgsLH0r3Fa3',
            'vavpSdJCePo',
            'e',
          ],
          after: "'\n",
        },
        {
          before: 'export GRAPHCMS_AUTH_TOKEN="',
          secret: [
            'eyJNE1',
            '0DAAmHqAK9vsS',
            '.eyJIobZ8',
            'lR478HYoApE',
            'StKw1Wsw0',
            '6VROm7.pu',
            'xyu-THTwKd0L',
            '9P3cIqPCGa',
            '77lLyzzOo',
            'XBazuc-ix',
            'yp',
          ],
          after: '"\n',
        },
      ],
      counterExamples: [
        'GRAPHCMS_AUTH_TOKEN=your-key-here\n',
        ['GRAPHCMS_AUTH_TOKEN=', 'eyJ6', '2EY', '\n'],
        [
          'checksum: ',
          'eyJd',
          'cYQT4vJPzlVIh',
          'v6n.eyJyk7',
          'pyweZ5peRS',
          'WP7RkzyJU_I2',
          'os5wGDSb.',
          'aES4PhOVy',
          '1wMo2YqAV',
          'clND8vNt1UO',
          '50jez5uD2EkM',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
