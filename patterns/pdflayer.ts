/** Credentials of pdflayer. */

import type { Provider } from '#model/provider';

export default {
  name: 'pdflayer',
  docs: 'https://pdflayer.com/documentation',
  rules: [
    {
      id: 'pdflayer-access-key',
      description: 'An access key of pdflayer.',
      keyed: {
        names: ['pdflayer', 'pdf_layer'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the API on the owner’s quota or bill',
      rotate: 'At pdflayer.com/dashboard: reset the access key.',
      examples: [
        { before: 'PDFLAYER_ACCESS_KEY=', secret: ['61afd74d32f', 'dd4dab8a5b2', 'c5b0506c1f'], after: '\n' },
        {
          before: 'http://api.pdflayer.com/check?access_key=',
          secret: ['e08b5eacfe6', 'c7086bde9fd', 'b6075aedcb'],
          after: '&format=1',
        },
      ],
      counterExamples: [
        'PDFLAYER_ACCESS_KEY=d21b********\n',
        'PDFLAYER_ACCESS_KEY=your-key-here\n',
        ['PDFLAYER_ACCESS_KEY=', 'd21baa42', '658838f3', '\n'],
      ],
    },
  ],
} satisfies Provider;
