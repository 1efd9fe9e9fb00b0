/** Credentials of Cloudflare R2. */

import type { Provider } from '#model/provider';

export default {
  name: 'Cloudflare R2',
  docs: 'https://developers.cloudflare.com/r2/api/tokens/',
  rules: [
    {
      id: 'cloudflare-r2-secret-access-key',
      description: 'The secret access key of Cloudflare R2.',
      keyed: {
        names: [
          'r2_secret',
          'r2secret',
          'r2-secret',
          'r2_access_key_secret',
          'cloudflare_r2',
          'cloudflarer2',
          'r2.cloudflarestorage.com',
        ],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write the buckets that the token is for',
      rotate: 'In R2, Manage API tokens: roll the token.',
      parts: [{ name: 'id', rule: 'cloudflare-r2-access-key-id' }],
      examples: [
        {
          before: [
            'R2_ACCESS_ACCESS_KEY_ID=',
            ...['ebc2', 'd952675d6cb19', '7845135b6f213', '45'],
            '\n',
            "r2_secret: '",
          ].join(''),
          secret: [
            'b100',
            '457fb3358b0a6',
            '6c901c44b',
            '786cee146da',
            '892d37fec26',
            'e32d3d57e6f',
            'b4ecc',
          ],
          after: "'\n",
          parts: { id: ['ebc2', 'd952675d6', 'cb19784513', '5b6f21345'] },
        },
        {
          before: [
            'R2_ACCESS_ACCESS_KEY_ID=',
            ...['e81ab8', '52a098adbcbd', '5dbf4d2dc', '551de'],
            '\n',
            '<string name="r2_secret">',
          ].join(''),
          secret: [
            '85ac3',
            'f2168b4874',
            'cf852bf1f',
            '1d3cba7f5',
            '5ec40acdda',
            '5fa6aebb40',
            '5bb3df6669',
            'c',
          ],
          after: '</string>\n',
          parts: { id: ['e81ab8', '52a098adbc', 'bd5dbf4d2', 'dc551de'] },
        },
        {
          before: [
            'R2_ACCESS_ACCESS_KEY_ID=',
            ...['2b79a', '91ffdc701', '6e97e24096cea', '59cf0'],
            '\n',
            'ENV R2_SECRET ',
          ].join(''),
          secret: [
            '86e0',
            '516096f7ef9d',
            'd67f950a333a',
            '118f9653b8',
            '47d5388d54ce1',
            '767eb45f4',
            '3266',
          ],
          after: '\n',
          parts: { id: ['2b79a', '91ffdc7016e', '97e24096cea', '59cf0'] },
        },
      ],
      counterExamples: [
        'R2_SECRET=your-key-here\n',
        ['R2_SECRET=', 'dce612', 'e', '\n'],
        [
          'checksum: ',
          '3a34',
          '3fe2613c30',
          'e801476d752ce',
          'd06624568855',
          'c698be7ec88c',
          '4a03145e0866',
          '8',
          '\n',
        ],
      ],
    },
    {
      id: 'cloudflare-r2-access-key-id',
      description: 'The access key id of Cloudflare R2.',
      keyed: {
        names: ['r2_access', 'r2access', 'r2-access', 'r2_key', 'cloudflare_r2', 'r2_id'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'nothing by itself; whoever also finds the secret reaches the buckets',
      rotate: 'It need not be changed; roll the token.',
      partName: 'id',
      isPartOnly: true,
      examples: [
        {
          before: '<string name="r2_access_access_key_id">',
          secret: ['5c78e', '23f5779b6e9f4', 'dc7382408', '7fe36'],
          after: '</string>\n',
        },
        {
          before: 'R2_ACCESS_ACCESS_KEY_ID=',
          secret: ['57e61', 'bfaab1f95f0f', '4cc8f69bdfd3', '17b'],
          after: '\n',
        },
        {
          before: "r2_access_access_key_id: '",
          secret: ['c785', '74a8f486efee', '38b2aca410826', '62d'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'R2_ACCESS_ACCESS_KEY_ID=your-key-here\n',
        ['R2_ACCESS_ACCESS_KEY_ID=', '7297', '6e6', '\n'],
        ['checksum: ', '7f3902', '281be32379', '3bad92f52', 'e0c7670', '\n'],
      ],
    },
  ],
} satisfies Provider;
