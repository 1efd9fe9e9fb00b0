/** Credentials of Beamer. */

import type { Provider } from '#model/provider';

export default {
  name: 'Beamer',
  docs: 'https://www.getbeamer.com/api',
  rules: [
    {
      id: 'beamer-api-key',
      description: 'A Beamer API key.',
      keyed: { names: ['beamer'], value: 'b_[A-Za-z0-9=_/+-]{43,46}' },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'publish and change posts that the product’s users see',
      rotate: 'At app.getbeamer.com/settings, API: delete the key and create another.',
      examples: [
        {
          before: 'BEAMER_API_KEY=',
          secret: ['b_', 'sG2vLwjt6QgompJ', 'SuoUlRUPN9HyEzg', 'afsSaXNCq4Fes', '='],
          after: '\n',
        },
        {
          before: 'curl -H "Beamer-Api-Key: ',
          secret: ['b_', 'Gb7exUODOqYR790', 'mF15MjP5SDWlhRA', 'MpxQ35mm8RATR', '='],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: [
        'BEAMER_API_KEY=b_75********\n',
        'BEAMER_API_KEY=your-key-here\n',
        ['BEAMER_API_KEY=', 'b_', '75CjQ99zCUY', 'dwhPyh8OBY', '\n'],
      ],
    },
  ],
} satisfies Provider;
