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
            '7776563560e0440ab99cdef2be002656' +
            'e37ba14eef8ad39ab26a6c1fc48f2ef1' +
            '\nFT_SECRET=',
          secret: ['s-s4t2ud-', 'c52b6341c236529521083a5d48d6c16b', '6f67aa0515687bdc98280c8e7510871e'],
          after: '\n',
          parts: {
            id: ['u-s4t2ud-', '7776563560e0440ab99cdef2be002656', 'e37ba14eef8ad39ab26a6c1fc48f2ef1'],
          },
        },
        {
          before: 'API42_SECRET=',
          secret: ['s-s4t2ud-', '11bdcb1ca0f62d149fa6888365bda178', '6ffd96bb9b0a7bbf47481c8b6eee40b7'],
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
          secret: ['u-s4t2ud-', '43dc14ab760c06f471856e04f9e0b94c', '2478af0472d56ae1a0658471192c7af5'],
          after:
            '\nFT_SECRET=s-s4t2ud-' +
            '0c438f948fcc00b4ff293b07adcbfaca' +
            '0e0de04f0c8b7656da04447df525e2d3' +
            '\n',
        },
        {
          before: '{"uid": "',
          secret: ['u-s4t2ud-', 'a2d6be91517ea8bb485a4e0c8c196e64', 'b641fbec9cd6bb431ba6791ad17e14af'],
          after:
            '", "secret": "s-s4t2ud-' +
            'f503cdc0c13a98e8c9886ada2be898ec' +
            '5e092b67809dbd141594d7784f8c7ebb' +
            '"}',
        },
      ],
      counterExamples: ['u-s4t2ud-your-uid', ['u-s4t2ud-', '77b5c3ada9', '0dbf560564']],
    },
  ],
} satisfies Provider;
