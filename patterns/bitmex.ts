/** Credentials of BitMEX. */

import type { Provider } from '#model/provider';

export default {
  name: 'BitMEX',
  docs: 'https://www.bitmex.com/app/apiKeysUsage',
  rules: [
    {
      id: 'bitmex-api-secret',
      description: 'The secret of a BitMEX API key.',
      keyed: { names: ['bitmex'], value: '[A-Za-z0-9_-]{48}' },
      minEntropy: 4.5,
      stopValues: ['chnoos4kvnxr_xq4k4c9qsfokwvndeclatcrlcbwykdynwgo'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'trade and, if the key allows it, withdraw',
      rotate: 'In BitMEX, API keys: delete the key and create another, bound to addresses.',
      parts: [{ name: 'id', rule: 'bitmex-api-key-id' }],
      examples: [
        {
          before: [
            'BITMEX_API_KEY_ID=',
            ...['CHtCdy', '1F1WHBUXF', '0ssyqw633'],
            '\n',
            "bitmex_api_secret: '",
          ].join(''),
          secret: ['VoVxq', 'rzur-Okut', 'KsApKywwg', 'jOrFCUX0Si', 'Xwop6d_yBV9', 'TSfB'],
          after: "'\n",
          parts: { id: ['CHtCdy', '1F1WHBUXF', '0ssyqw633'] },
        },
        {
          before: [
            'BITMEX_API_KEY_ID=',
            ...['ZQq7hJ', 'ctU4n663Eo', '6_UGMH_X'],
            '\n',
            '<string name="bitmex_api_secret">',
          ].join(''),
          secret: ['pOxKez', 'Z5oAejVDQ6e', 'iWYWF406vvw', 'kWmU_aicDMun', 'Ul1wMYpD'],
          after: '</string>\n',
          parts: { id: ['ZQq7h', 'JctU4n663Eo6', '_UGMH_X'] },
        },
        {
          before: [
            'BITMEX_API_KEY_ID=',
            ...['i8wV', 'AMF1gz6g3', 'WI36VOhOD', '4z'],
            '\n',
            'ENV BITMEX_API_SECRET ',
          ].join(''),
          secret: ['m6IJ', 'Dum8RUZZDAHy', 'tM_VSAw9c1lpi', 'NPyE6cp0UlIV0', '9AJBh0'],
          after: '\n',
          parts: { id: ['i8wV', 'AMF1gz6g3W', 'I36VOhOD4z'] },
        },
      ],
      counterExamples: [
        'BITMEX_API_SECRET=your-key-here\n',
        ['BITMEX_API_SECRET=', 'RmjN1', 'lD', '\n'],
        ['checksum: ', 'V26rh', 'K2AInrlrinVfU', 'ayJ5AXXFI7I-', '4Vy1CZDjQBj', 'kdTEPhe', '\n'],
      ],
    },
    {
      id: 'bitmex-api-key-id',
      description: 'The id of a BitMEX API key: the name of the pair.',
      keyed: { names: ['bitmex'], value: '[A-Za-z0-9_-]{24}' },
      minEntropy: 3.5,
      stopValues: ['laqulngmiqkiujxmureyu3qn'],
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the account',
      rotate: 'It is no secret; rotate the secret beside it.',
      isPartOnly: true,
      examples: [
        { before: 'BITMEX_API_KEY_ID=', secret: ['sifjG', 'YopxueEcdUIrW', '4t9ZIA'], after: '\n' },
        { before: "const bitmexApiKeyId = '", secret: ['SusCFC', 'TZ6AP4cdmN', 'ySZc295r'], after: "';\n" },
        {
          before: '<string name="bitmex_api_key_id">',
          secret: ['on6C', 'TCsDbwtch5', '3sV7t2OWYk'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'BITMEX_API_KEY_ID=your-key-here\n',
        ['BITMEX_API_KEY_ID=', 'PXcHD', 'L8', '\n'],
        ['checksum: ', 'vBxpp', '3ozlvfYZ-7Lg', 'tBd3RLm', '\n'],
      ],
    },
  ],
} satisfies Provider;
