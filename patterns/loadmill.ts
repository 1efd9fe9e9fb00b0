/** Credentials of Loadmill. */

import type { Provider } from '#model/provider';

export default {
  name: 'Loadmill',
  docs: 'https://docs.loadmill.com/',
  rules: [
    {
      id: 'loadmill-api-token',
      description: 'A Loadmill API token.',
      keyed: { names: ['loadmill'], value: '[A-Za-z0-9_-]{32,200}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and run the team’s tests',
      rotate: 'In Settings, Security: delete the token and create another.',
      examples: [
        {
          before: 'LOADMILL_API_TOKEN=',
          secret: ['OPUv', 'E85DoNWVIxJ_o', 'PVQ7GMSno9', 'YdfQOrqw5'],
          after: '\n',
        },
        {
          before: "const loadmillApiToken = '",
          secret: ['bHrFv', 'Si7JHHJaX-k', 'Y7sXCgiVz', '3XJ8H8rU7HJ'],
          after: "';\n",
        },
        {
          before: '<string name="loadmill_api_token">',
          secret: [
            'g0CIJ',
            'bL_9brRLTI',
            'kdL0KHHn9m',
            'v9FG-zv7xIw',
            'NKC0LtKXw4',
            'QcWMDbYKRwDCu',
            'swj_UVXby',
            'xoEgdJN9dS0',
            'Oz17YOuvWDb',
            '43cpCIhPXsGH',
            'm4IlV087V',
            '5HNgvqeSCy',
            '7j0niNJvoKaJ',
            'tOwkqjKs69S',
            'pllSYgY8o',
            'A10MKZdwBs7s0',
            'GLsYfPZlsjt',
            'NoWBhN6VS-y',
            'MzPA4sgIDabN',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'LOADMILL_API_TOKEN=your-key-here\n',
        ['LOADMILL_API_TOKEN=', 'Enn_4', 'bJ', '\n'],
        ['checksum: ', 'wCNK', 'rNsFjobS1Y', 'owOBSsK1D98U', 'YCEFx3z0', '\n'],
      ],
    },
  ],
} satisfies Provider;
