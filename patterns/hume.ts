/** Credentials of Hume AI. */

import type { Provider } from '#model/provider';

export default {
  name: 'Hume AI',
  docs: 'https://dev.hume.ai/docs',
  rules: [
    {
      id: 'hume-api-key',
      description: 'An API key of Hume AI.',
      keyed: {
        names: ['hume_api', 'hume_secret', 'hume_client', 'hume.ai', 'humeai'],
        value: '[A-Za-z0-9]{48,64}',
      },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'run speech models on the owner’s bill',
      rotate: 'At platform.hume.ai/settings/keys: regenerate the keys.',
      examples: [
        {
          before: 'client.set("hume_api_api_key", "',
          secret: ['VvjM', 'OBieqguH1Qgo', 'bil4Lc0Qv4B', '0gtswF2oR', 'LrpOPio4FzT4', 'tKW8'],
          after: '");\n',
        },
        {
          before: '  "hume_api_api_key": "',
          secret: ['xei6b', 'FGqWjy06yJCO', 'Z85lZxK3T3yN', 'cEODJHsGK', 'WPzalOEafu80', 'BJg'],
          after: '",\n',
        },
        {
          before: "const humeApiApiKey = '",
          secret: ['PSxCa', '1ldKMHp2su5K', 'jpG3QPH45y', 'vg5kc0SP9TT', 'Qbfzq6ce6Bi', 'Oo8'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'HUME_API_API_KEY=your-key-here\n',
        ['HUME_API_API_KEY=', 'VnCk', 'KXW', '\n'],
        [
          'checksum: ',
          'PxSRy',
          '5qr4jnjnP3',
          'S5G8xeepCt',
          'oReBRUuwuM',
          'ClL9VIxsFArK',
          'rhPtpe6Kxp3',
          'xno9g2',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
