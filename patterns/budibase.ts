/** Credentials of Budibase. */

import type { Provider } from '#model/provider';

export default {
  name: 'Budibase',
  docs: 'https://docs.budibase.com/docs/public-api',
  rules: [
    {
      id: 'budibase-api-key',
      description: 'A Budibase API key.',
      keyed: { names: ['budibase', 'x-budibase-api-key'], value: '[0-9a-f]{32}-[0-9a-f]{60,80}' },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the apps’ tables, rows and users as its owner',
      rotate: 'In Budibase, account menu, API key: regenerate it.',
      examples: [
        {
          before: 'client.set("budibase_api_key", "',
          secret: [
            'a95fb',
            '49514bfd73',
            'b043e96cf6320',
            '8ccb-3c674',
            '4d69840e9',
            'b8996aa78b5',
            '4fe9c7c7a31d',
            '05dd121aa2a9',
            '9ff52659c933',
            '3a7e',
          ],
          after: '");\n',
        },
        {
          before: '  "budibase_api_key": "',
          secret: [
            '7cc7',
            '313647e4b09',
            '33a1102d3',
            'ebf649f4-8',
            '2bcb3e6341ea',
            'c1ca676fbdda9',
            'cb6f5d46055',
            'ead2c8637ef',
            '07c8c922bd7e',
            '8dc404',
          ],
          after: '",\n',
        },
        {
          before: "const budibaseApiKey = '",
          secret: [
            'dd8f',
            '9b681534439',
            '198213cc94124',
            '3109-4d05d',
            'c6d5ee233c49',
            '5d47c7f06d7d',
            'c54933a4343',
            'b5f029d278f9',
            'bacbaf6277',
            '3',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'BUDIBASE_API_KEY=your-key-here\n',
        ['BUDIBASE_API_KEY=', 'e2afaa', 'c', '\n'],
        [
          'checksum: ',
          'ce5af',
          '3ba04380c',
          'f737eafbf8df',
          'ad1e06-69b0e',
          '43cb30ce4c273',
          '84445ed7079a6',
          '56a9a7628119',
          '979df7d66',
          '2d0843ce681',
          'd',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
