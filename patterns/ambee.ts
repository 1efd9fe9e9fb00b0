/** Credentials of Ambee. */

import type { Provider } from '#model/provider';

export default {
  name: 'Ambee',
  docs: 'https://docs.ambeedata.com/',
  rules: [
    {
      id: 'ambee-api-key',
      description: 'An Ambee API key.',
      keyed: { names: ['ambee', 'ambeedata'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read air, pollen and weather data on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: "ambee_api_key: '",
          secret: [
            '3bd3ed',
            'ec8a58268',
            '17fce89fb799',
            '279d7dc9e1a3',
            'b21ced377e',
            'c8a9f867c65f',
            '3df',
          ],
          after: "'\n",
        },
        {
          before: '<string name="ambee_api_key">',
          secret: [
            'd064',
            '5b04dffbe1',
            '29a6b0e44dc',
            '53e68e0ee',
            '971db4cf606d5',
            'd5a97b73a6',
            'da7f755',
          ],
          after: '</string>\n',
        },
        {
          before: 'ENV AMBEE_API_KEY ',
          secret: ['3e1322', 'c3c47753c5a63', 'd18df981c91e', 'fa2e860074c4', 'e4bf99baa47', '1d499baee9'],
          after: '\n',
        },
      ],
      counterExamples: [
        'AMBEE_API_KEY=your-key-here\n',
        ['AMBEE_API_KEY=', '53bca', '44', '\n'],
        [
          'checksum: ',
          '1d58f7',
          'c815a0e567c',
          '0d39dc2c2676a',
          'b2366548219a7',
          '7a898798f61',
          '8ca3e630d0',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
