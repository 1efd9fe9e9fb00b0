/** Credentials of ProdPad. */

import type { Provider } from '#model/provider';

export default {
  name: 'ProdPad',
  docs: 'https://app.prodpad.com/api-docs',
  rules: [
    {
      id: 'prodpad-api-key',
      description: 'A ProdPad API key.',
      keyed: { names: ['prodpad'], value: '[0-9a-f]{64}' },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change ideas, feedback and roadmaps',
      rotate: 'In ProdPad, Profile, API keys: delete it and generate another.',
      examples: [
        {
          before: "const prodpadApiKey = '",
          secret: [
            '392b',
            '2cb114766',
            '9517efdbef',
            '480cf9d37fb3',
            'ed9e64d2f9598',
            'a559e855c853',
            'c725',
          ],
          after: "';\n",
        },
        {
          before: 'client.set("prodpad_api_key", "',
          secret: [
            '5eec12',
            'dff285c88',
            'fb17530f9',
            'dc3579a14c2',
            'e21836343',
            'd722a5d591d3d',
            'fa4fb58',
          ],
          after: '");\n',
        },
        {
          before: 'PRODPAD_API_KEY=',
          secret: [
            '543a2',
            'bdd93caa787',
            '50a8250ccee96',
            '1b14ceaa6',
            '335635b94b',
            'c62c3368ba72',
            'bb94',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'PRODPAD_API_KEY=your-key-here\n',
        ['PRODPAD_API_KEY=', '1381e7', '4', '\n'],
        [
          'checksum: ',
          'e6ba0',
          '17d5e1b785c',
          '78e426fab',
          '8afae2947',
          '382d2b3fa3',
          '58752add63',
          'eb294325dd',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
