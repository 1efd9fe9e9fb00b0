/** Credentials of Currencycloud. */

import type { Provider } from '#model/provider';

export default {
  name: 'Currencycloud',
  docs: 'https://developer.currencycloud.com/guides/integration-guides/authentication/',
  rules: [
    {
      id: 'currencycloud-api-key',
      description: 'An API key of Currencycloud.',
      keyed: { names: ['currencycloud', 'currency_cloud', 'currency-cloud'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'convert and pay out the account’s money, together with its login id',
      rotate: 'Ask the support of Currencycloud or use Currencycloud Direct, API keys: generate a new key.',
      parts: [{ name: 'loginId', rule: 'currencycloud-login-id' }],
      examples: [
        {
          before: [
            'CURRENCYCLOUD_LOGIN_LOGIN_ID=',
            ...['qa@q', '15v9xq9.p', 'utrfhb'],
            '\n',
            '<string name="currencycloud_api_key">',
          ].join(''),
          secret: [
            '26f1',
            '122f09e6ce7',
            'a204105b6ffa4',
            'f03658a03',
            '6eeaf30724c40',
            '782f767f0',
            'dac91',
          ],
          after: '</string>\n',
          parts: { loginId: ['qa@q1', '5v9xq9.putrf', 'hb'] },
        },
        {
          before: [
            'CURRENCYCLOUD_LOGIN_LOGIN_ID=',
            ...['i2si', 'g2i@-cf.k', '.qrxd'],
            '\n',
            'CURRENCYCLOUD_API_KEY=',
          ].join(''),
          secret: [
            'fa00f',
            '04f858f74',
            'c2074ebf52ccb',
            'cb46fe0feddca',
            'a2c1bb41d8',
            'e2b8374c5150',
            '7e',
          ],
          after: '\n',
          parts: { loginId: ['i2sig', '2i@-cf.k.', 'qrxd'] },
        },
        {
          before: [
            'CURRENCYCLOUD_LOGIN_LOGIN_ID=',
            ...['q56@oe', 'dc8ov.erthe', 'y.'],
            '\n',
            "currencycloud_api_key: '",
          ].join(''),
          secret: [
            '5fe8d',
            '0b19c0abcfb',
            'a85f230ed88',
            '51d9b0cf1',
            'b6a09647240c5',
            '4cfec2c5b79d',
            '31c',
          ],
          after: "'\n",
          parts: { loginId: ['q56@', 'oedc8ov.ert', 'hey.'] },
        },
      ],
      counterExamples: [
        'CURRENCYCLOUD_API_KEY=your-key-here\n',
        ['CURRENCYCLOUD_API_KEY=', '3843', '7a8', '\n'],
        [
          'checksum: ',
          'd05f',
          '0b8cb393f',
          'bdce5662512d2',
          'e81a26f4a7e',
          '68df692f6f5',
          'fb0ea3e4f',
          'd0ee622',
          '\n',
        ],
      ],
    },
    {
      id: 'currencycloud-login-id',
      description: 'The login id of a Currencycloud account.',
      keyed: {
        names: ['currencycloud_login', 'currencycloud_user', 'currency_cloud_login', 'currencycloud'],
        value: String.raw`[a-z0-9._+-]{2,40}@[a-z0-9-]{2,40}\.[a-z.]{2,10}`,
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the account',
      rotate: 'Rotate the API key instead.',
      isPartOnly: true,
      examples: [
        {
          before: 'CURRENCYCLOUD_LOGIN_LOGIN_ID=',
          secret: ['ppk+22', 'gd@midac1-w', 'ywe2853ck', 'n6m2q2yunf', '9e2gicutzt7', '6u.hwyzgqa'],
          after: '\n',
        },
        {
          before: "const currencycloudLoginLoginId = '",
          secret: ['sd+g', '7a@y5ohd2kv', '.u.uxsfmymb'],
          after: "';\n",
        },
        {
          before: '<string name="currencycloud_login_login_id">',
          secret: ['gbmg', 'm9.msol-gw4e', '721i7fd_sz3', 'xkio77f+hs', '877@93.qw', 'iskvn'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'CURRENCYCLOUD_LOGIN_LOGIN_ID=your-key-here\n',
        ['CURRENCYCLOUD_LOGIN_LOGIN_ID=', '+yjhh', '1p', '\n'],
        ['checksum: ', 'jr@h', 'ggvwa84v-', 'qja5qmsa2', 'xit4jiiff', 'ir573492nlk6.', 'uqg.oc', '\n'],
      ],
    },
  ],
} satisfies Provider;
