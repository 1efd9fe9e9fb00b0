/** Credentials of IPInfoDB. */

import type { Provider } from '#model/provider';

export default {
  name: 'IPInfoDB',
  docs: 'https://www.ipinfodb.com/api',
  rules: [
    {
      id: 'ipinfodb-api-key',
      description: 'An IPInfoDB API key.',
      keyed: { names: ['ipinfodb', 'ip_info_db'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up addresses on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '<string name="ipinfodb_api_key">',
          secret: [
            '4d0b5',
            'e7a6f8f7152d7',
            '5620a0921',
            '28f6bdd3778',
            'a48ba24d9',
            'a47d16cf1f',
            '8851ec2',
          ],
          after: '</string>\n',
        },
        {
          before: 'IPINFODB_API_KEY=',
          secret: [
            'b531d1',
            '22152e4c7a1ca',
            '57fe41adf3',
            '313f4e01141',
            'a79a6f8a416a',
            '0151d4f183c',
            '2',
          ],
          after: '\n',
        },
        {
          before: "ipinfodb_api_key: '",
          secret: [
            '92b989',
            '32beb334c05',
            '547deee678',
            '32f7e925deb87',
            '660a7d3a702',
            '95db73242f',
            'df0',
          ],
          after: "'\n",
        },
      ],
      counterExamples: [
        'IPINFODB_API_KEY=your-key-here\n',
        ['IPINFODB_API_KEY=', '6382', '0aa', '\n'],
        [
          'checksum: ',
          'f6cb',
          'd4326e9ea',
          '578c005be',
          'd58f3dc3f1f04',
          '99f0d156e',
          '7856496fe',
          '8d016ba7b',
          'ef',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
