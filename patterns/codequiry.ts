/** Credentials of Codequiry. */

import type { Provider } from '#model/provider';

export default {
  name: 'Codequiry',
  docs: 'https://codequiry.com/usage/api',
  rules: [
    {
      id: 'codequiry-api-key',
      description: 'An API key of Codequiry.',
      keyed: { names: ['codequiry'], value: '[A-Za-z0-9]{64}' },
      minEntropy: 4.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'run source-code checks on the owner’s quota and read their results',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: '  "codequiry_api_key": "',
          secret: [
            'Vlv20',
            'LktfM0rKRdt',
            'geKS7q5bz',
            '3ZNRKLmfkyzBj',
            'oIV4hxoRMitj',
            'yMqtcd72xOXD',
            'GW',
          ],
          after: '",\n',
        },
        {
          before: 'export CODEQUIRY_API_KEY="',
          secret: ['2v01sC', 'fJjFfdDYOF', 'dNCQfajNitUpD', 'Mu0dTdt7Tvm6t', 'nZKK5EJAoSK', 'qHL0kp6aazZ'],
          after: '"\n',
        },
        {
          before: 'client.set("codequiry_api_key", "',
          secret: ['9p3Km', 'IJl44y5uj', 'SLzWXj3tS0eUM', 'E6dBVL0gAeSr', 'ZwkD0ggjjM1qu', 'fClLnmbn4nsJ'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'CODEQUIRY_API_KEY=your-key-here\n',
        ['CODEQUIRY_API_KEY=', 'HfaT', 'ci9', '\n'],
        [
          'checksum: ',
          'tqrC',
          't1JJ1hSKU',
          '8SRywIDV7kv',
          'aWG2SmCp6Y',
          'w6XexUrc65j',
          'fOX1fVUikbu82',
          'C939Kd',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
