/** Credentials of Qdrant. */

import type { Provider } from '#model/provider';

export default {
  name: 'Qdrant',
  docs: 'https://qdrant.tech/documentation/cloud/authentication/',
  rules: [
    {
      id: 'qdrant-api-key',
      description: 'An API key of a Qdrant cluster.',
      keyed: { names: ['qdrant'], value: String.raw`[\w-]{24,56}\|[\w-]{40,80}` },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the cluster’s collections',
      rotate: 'In Qdrant Cloud, cluster, API keys: delete the key and create another.',
      examples: [
        {
          before: '  "qdrant_api_key": "',
          secret: [
            'J7-yV',
            'hoERGZGniQ9c1',
            '-vMOjji|UoFa',
            'Y9ibhtyeSPLm',
            'EjJ2H-FgmzFR0',
            'jjQSklanC',
            'o3-BXh',
          ],
          after: '",\n',
        },
        {
          before: 'export QDRANT_API_KEY="',
          secret: [
            'tBqS',
            'xb17P62fuawa',
            'Od5LKZmml|en0',
            'rl9vBE9H-gE',
            'YiN6fQ1vow9',
            'nQ1H23-japb',
            '58pDM',
          ],
          after: '"\n',
        },
        {
          before: 'client.set("qdrant_api_key", "',
          secret: [
            '6v8b5D',
            'H7aixYDGqZD',
            '4HSW74OQK|',
            'RqmS_lt4EF_6',
            '7hy3egsNoJ',
            'pTmGVetnc',
            '4APXntASQf',
            'Az7sw6xjtiQ',
            'n6FTHPchtsK8',
            'h4wwExmOW4k',
            'cAUhM',
          ],
          after: '");\n',
        },
      ],
      counterExamples: [
        'QDRANT_API_KEY=your-key-here\n',
        ['QDRANT_API_KEY=', 'C5hHN', 'Fp', '\n'],
        [
          'checksum: ',
          'LG6oKS',
          'pETSuGfc9Bbs',
          'JHMbB--BI|Adn',
          'dehJ8cT1vpi',
          'O6aYCNpAc',
          '3suJgIbeM',
          'cHrEhwNMs',
          'O',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
