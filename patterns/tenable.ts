/** Credentials of Tenable. */

import type { Provider } from '#model/provider';

export default {
  name: 'Tenable',
  docs: 'https://developer.tenable.com/docs/authorization',
  rules: [
    {
      id: 'tenable-secret-key',
      description: 'A secret key of Tenable.',
      keyed: { names: ['tenable', 'nessus', 'x-apikeys', 'tio_secret'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read all that is known to be vulnerable, together with its access key',
      rotate: 'In My Account, API Keys: generate another pair; that ends this one.',
      examples: [
        {
          before: '<string name="tenable_secret_key">',
          secret: [
            'ebfd37',
            '39f9820032',
            'b45c4d552',
            '202a2e8dd',
            '9834b5c27f406',
            '5341ab90227da',
            '435a',
          ],
          after: '</string>\n',
        },
        {
          before: 'TENABLE_SECRET_KEY=',
          secret: [
            'f304',
            '7d73673962',
            'b380ed727',
            '0bbe956acb2e',
            '1ab93be5277d',
            '1c88678b966',
            'e401c7',
          ],
          after: '\n',
        },
        {
          before: "tenable_secret_key: '",
          secret: ['db888f', '1ecc1e5520', '659c82d8b', '63cac545d2b81', 'cbe2fcc91c196', 'bb3f104ba0d31'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'TENABLE_SECRET_KEY=your-key-here\n',
        ['TENABLE_SECRET_KEY=', '59263', '7f', '\n'],
        [
          'checksum: ',
          'a82f',
          'a36442ae4653b',
          'fdcfffe485',
          'c4f3a9038ea1',
          '873219ddc2',
          '6c64f97119c5a',
          '3c',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
