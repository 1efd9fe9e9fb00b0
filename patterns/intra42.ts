/** Credentials of 42 Intra. */

import type { Provider } from '#model/provider';

export default {
  name: '42 Intra',
  docs: 'https://api.intra.42.fr/apidoc/guides/getting_started',
  rules: [
    {
      id: 'intra42-client-secret',
      description: 'The client secret of a 42 API application.',
      regex: String.raw`\b(s-s4t2(?:ud|af)-[0-9a-f]{64})\b`,
      minEntropy: 3.6,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'get tokens in the application’s name and exchange students’ login codes',
      rotate: 'At profile.intra.42.fr/oauth/applications, open the application: generate a new secret.',
      parts: [{ name: 'id', rule: 'intra42-client-id' }],
      examples: [
        {
          before:
            'FT_UID=u-s4t2ud-' +
            '7776563560e04' +
            '40ab99cdef2be' +
            '002656e37ba14' +
            'eef8ad39ab26a' +
            '6c1fc48f2ef1' +
            '\nFT_SECRET=',
          secret: [
            's-s4t2ud-',
            'c52b6341c2365',
            '29521083a5d48',
            'd6c16b6f67aa0',
            '515687bdc9828',
            '0c8e7510871e',
          ],
          after: '\n',
          parts: {
            id: [
              'u-s4t2ud-',
              '7776563560e04',
              '40ab99cdef2be',
              '002656e37ba14',
              'eef8ad39ab26a',
              '6c1fc48f2ef1',
            ],
          },
        },
        {
          before: 'API42_SECRET=',
          secret: [
            's-s4t2ud-',
            '11bdcb1ca0f62',
            'd149fa6888365',
            'bda1786ffd96b',
            'b9b0a7bbf4748',
            '1c8b6eee40b7',
          ],
          after: '\n',
        },
      ],
      counterExamples: ['s-s4t2ud-your-secret', ['s-s4t2ud-', 'e6626b8d19', '3f77e6a9d1']],
    },
    {
      id: 'intra42-client-id',
      description: 'The UID of a 42 API application.',
      regex: String.raw`\b(u-s4t2(?:ud|af)-[0-9a-f]{64})\b`,
      minEntropy: 3.7,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the application in a login link',
      rotate: 'It can’t be changed; generate a new secret instead.',
      isPartOnly: true,
      examples: [
        {
          before: 'FT_UID=',
          secret: [
            'u-s4t2ud-',
            '43dc14ab760c0',
            '6f471856e04f9',
            'e0b94c2478af0',
            '472d56ae1a065',
            '8471192c7af5',
          ],
          after: '\n',
        },
        {
          before: '{"uid": "',
          secret: [
            'u-s4t2ud-',
            'a2d6be91517ea',
            '8bb485a4e0c8c',
            '196e64b641fbe',
            'c9cd6bb431ba6',
            '791ad17e14af',
          ],
          after: '"}',
        },
      ],
      counterExamples: ['u-s4t2ud-your-uid', ['u-s4t2ud-', '77b5c3ada9', '0dbf560564']],
    },
  ],
} satisfies Provider;
