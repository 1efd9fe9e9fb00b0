/** Credentials of Caflou. */

import type { Provider } from '#model/provider';

export default {
  name: 'Caflou',
  docs: 'https://app.caflou.com/',
  rules: [
    {
      id: 'caflou-api-token',
      description: 'A Caflou API token (a JWT).',
      keyed: {
        names: ['caflou'],
        value: String.raw`eyJ[A-Za-z0-9_-]{15,200}\.eyJ[A-Za-z0-9_-]{20,500}\.[A-Za-z0-9_-]{20,200}`,
      },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the company’s projects, customers and invoices',
      rotate: 'In Caflou, settings, API: delete the token and create another.',
      examples: [
        {
          before: "caflou_api_token: '",
          secret: [
            'eyJrw',
            'NWwfmg4up',
            'tdHX.eyJDx7q',
            'VIRyrqYvXCYOq',
            'E4iQ0Dk2.O',
            'l4GfwtoYUQI2',
            'ASd0PTA3D',
            'p9i',
          ],
          after: "'\n",
        },
        {
          before: '<string name="caflou_api_token">',
          secret: [
            'eyJv',
            'lRME2-U9E2',
            'Dj7OO.eyJ',
            '35qL4RTtzrDqK',
            'cgF-pjG5d',
            'uMk._RFf4',
            'NEg0URtlh',
            'bEYiPy6',
          ],
          after: '</string>\n',
        },
        {
          before: 'ENV CAFLOU_API_TOKEN ',
          secret: [
            'eyJ5M7',
            'EU_arXOJu',
            '3R7.eyJys',
            '-DQcGwKgyKGsa',
            'Z04CLhzq.ub',
            'TOKOqKpESof3',
            '_PbNBnEjh_g',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'CAFLOU_API_TOKEN=your-key-here\n',
        ['CAFLOU_API_TOKEN=', 'eyJ7', '7gN', '\n'],
        [
          'checksum: ',
          'eyJ83T',
          'A1lUNPNrD2Zfg',
          'F001Z.eyJ9Xa',
          'OmfluonCC',
          'E_QeCa7oEP',
          'b.CQ7bpJeWGPU',
          'TSyxlT8ll',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
