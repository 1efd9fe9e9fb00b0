/** Credentials of BigCommerce. */

import type { Provider } from '#model/provider';

export default {
  name: 'BigCommerce',
  docs: 'https://developer.bigcommerce.com/docs/start/authentication/api-accounts',
  rules: [
    {
      id: 'bigcommerce-access-token',
      description: 'An access token of a BigCommerce API account.',
      keyed: { names: ['bigcommerce', 'big_commerce', 'bc_access_token'], value: '[a-z0-9]{31}' },
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the store’s orders, customers and products',
      rotate: 'In Settings, Store-level API accounts: delete the account and create another.',
      examples: [
        {
          before: 'BIGCOMMERCE_ACCESS_TOKEN=',
          secret: ['ndpmd4', 'inzn80a1vnd', 'z8ywkz6urh5z0', '0'],
          after: '\n',
        },
        {
          before: "const bigcommerceAccessToken = '",
          secret: ['dye8', 'bmm0x6t8sgtr', '5094902egvo', '1hiu'],
          after: "';\n",
        },
        {
          before: '<string name="bigcommerce_access_token">',
          secret: ['53y42', 'st026z8g3v', '4x0wncp55', 'mov9dcf'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'BIGCOMMERCE_ACCESS_TOKEN=your-key-here\n',
        ['BIGCOMMERCE_ACCESS_TOKEN=', 'r7oy7', '85', '\n'],
        ['checksum: ', 'ydczxq', '82uaoco4zxebd', 'w0yia38hirwd', '\n'],
      ],
    },
    {
      id: 'bigcommerce-client-secret',
      description: 'The client secret of a BigCommerce API account.',
      keyed: { names: ['bigcommerce', 'big_commerce', 'bc_client_secret'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'sign requests and load payloads as the app',
      rotate: 'In the developer portal, app: create another API account.',
      examples: [
        {
          before: 'ENV BIGCOMMERCE_CLIENT_SECRET ',
          secret: [
            'da47',
            '1fb269eeed',
            '5c8da6c7f',
            'cb0dc1f0ae',
            'd30f78eeff',
            '9965d3be1',
            '1ac8a9e0f2',
            'ee',
          ],
          after: '\n',
        },
        {
          before: "bigcommerce_client_secret: '",
          secret: [
            'c4b7ab',
            '3f416cd032f0',
            'c7ee88041',
            '6a9ea09ced5',
            'f4c4ac6c4c0',
            '68fbcadeb',
            'e296b6',
          ],
          after: "'\n",
        },
        {
          before: 'export BIGCOMMERCE_CLIENT_SECRET="',
          secret: ['c4a7d', '20259910c495', 'fa48154ea0288', 'd524452dd9', '4411ad7381d1a', 'b089da8b320'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'BIGCOMMERCE_CLIENT_SECRET=your-key-here\n',
        ['BIGCOMMERCE_CLIENT_SECRET=', 'c55b51', 'c', '\n'],
        [
          'checksum: ',
          '7b1b',
          '8d532e439a5',
          '11c4e8fc1b',
          '835e797a01',
          '311a46f839bc',
          '687ec5f6be',
          'abd6b4e',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
