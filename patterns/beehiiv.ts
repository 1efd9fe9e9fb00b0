/** Credentials of beehiiv. */

import type { Provider } from '#model/provider';

export default {
  name: 'beehiiv',
  docs: 'https://developers.beehiiv.com/',
  rules: [
    {
      id: 'beehiiv-api-key',
      description: 'An API key of beehiiv.',
      keyed: { names: ['beehiiv'], value: '[A-Za-z0-9]{64}' },
      minEntropy: 4.5,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the publication’s subscribers',
      rotate: 'In Settings, API: delete the key and create another.',
      examples: [
        {
          before: 'client.set("beehiiv_api_key", "',
          secret: [
            'VQupW4',
            '2WBYLiSB99vSY',
            'QAQMDt6XBWp',
            'cGEd8B7gy0',
            'wPdcSy4Pvk',
            'l1zScjqnIZXVh',
            'e',
          ],
          after: '");\n',
        },
        {
          before: '  "beehiiv_api_key": "',
          secret: [
            'F0IHA',
            'ECyp3lMAnQJ',
            'W3iwK1sjE',
            'AsLLJiSsrv5J',
            'devFAL2vNXQ',
            'QT89fydmuS',
            'InnJMc',
          ],
          after: '",\n',
        },
        {
          before: "const beehiivApiKey = '",
          secret: [
            '8un1G2',
            'bPRUy6vee9Cj5',
            'abniVKxDV',
            'O13NQyeBJ',
            'NdBatPhJnn',
            'tLbiKlxsS',
            'r1trQhEI',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'BEEHIIV_API_KEY=your-key-here\n',
        ['BEEHIIV_API_KEY=', 'iRIJ3T', 'w', '\n'],
        [
          'checksum: ',
          '3F2x',
          'WNWg0I5P8Tqt',
          'QdBJXNmWmrz',
          'PxJcEGCDZy9IK',
          'CKxSrUsALkhR',
          'DUPzXkKeb',
          'Rp0',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
