/** Credentials of Codequiry. */

import type { Provider } from '#model/provider';

export default {
  name: 'Codequiry',
  docs: 'https://codequiry.com/usage/api',
  rules: [
    {
      id: 'codequiry-api-key',
      description: 'An API key of Codequiry.',
      keyed: { names: ['codequiry'], value: '[0-9a-f]{64}' },
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'run source-code checks on the owner’s quota and read their results',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: '  "codequiry_api_key": "',
          secret: [
            '8ce00',
            '5cea50d57ae',
            'aa572d19f',
            '096755cacff2b',
            'c481bfc75beb',
            'f5de9a20f683',
            '48',
          ],
          after: '",\n',
        },
        {
          before: 'export CODEQUIRY_API_KEY="',
          secret: ['0e00e3', 'a4b4aa3864', 'a636a9b6be7d3', '5e0a7ae17ec1e', 'c9551342c75', 'd450bd199f9'],
          after: '"\n',
        },
        {
          before: 'client.set("codequiry_api_key", "',
          secret: ['2d05c', '45c11f1eb', '75f88b0e70a75', '31a3850a2a7d', '9fc30bbbb50de', 'a3c5cc9c1ce4'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'CODEQUIRY_API_KEY=your-key-here\n',
        ['CODEQUIRY_API_KEY=', '4a97', '9b2', '\n'],
        [
          'checksum: ',
          'edd3',
          'e0550b757',
          '277ff4382ce',
          '98407c3d18',
          'f18af7da11b',
          'a680a87bc9e20',
          '32025a',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
