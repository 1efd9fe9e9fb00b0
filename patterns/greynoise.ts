/** Credentials of GreyNoise. */

import type { Provider } from '#model/provider';

export default {
  name: 'GreyNoise',
  docs: 'https://docs.greynoise.io/',
  rules: [
    {
      id: 'greynoise-api-key',
      description: 'An API key of GreyNoise.',
      keyed: { names: ['greynoise'], value: '[A-Za-z0-9]{64}' },
      minEntropy: 4.5,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'query data on the owner’s subscription',
      rotate: 'In the account, API key: regenerate it.',
      examples: [
        {
          before: "greynoise_api_key: '",
          secret: [
            'AcYVd9',
            'e4ZnZzO97J7Ml',
            'Ud0pb3ZNVLV',
            'WiGUBW5thL',
            'uMaFZLtWnn',
            'ZcdWnYeELiCJ',
            'gP',
          ],
          after: "'\n",
        },
        {
          before: '<string name="greynoise_api_key">',
          secret: [
            '5177N8',
            'w7LpN0VE8T',
            'l5qhMLTAeK',
            '7QWlfl31a05',
            'tIiQcQ16IvbE',
            'tTjyYyCuyXs',
            'Vu5G',
          ],
          after: '</string>\n',
        },
        {
          before: 'ENV GREYNOISE_API_KEY ',
          secret: [
            'JKyBuu',
            'KtHL5Gk5F1',
            'ZUR9YEsL09B',
            'cOTEqKz6gdRt',
            'VMAe8s2DI',
            'GoYVHfkCo',
            'olNPINK',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'GREYNOISE_API_KEY=your-key-here\n',
        ['GREYNOISE_API_KEY=', 'dNcM', 'ubf', '\n'],
        [
          'checksum: ',
          'xPTZ',
          '8IrR1y8zMWl',
          'oi3n6k1uO3o',
          '2GlWagzIl',
          'KaIqGFTohF',
          'ah6k0mklk7c',
          '2S0iFNEI',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
