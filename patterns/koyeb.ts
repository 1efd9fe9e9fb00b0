/** Credentials of Koyeb. */

import type { Provider } from '#model/provider';

export default {
  name: 'Koyeb',
  docs: 'https://www.koyeb.com/docs/reference/api',
  rules: [
    {
      id: 'koyeb-api-token',
      description: 'An API token of Koyeb.',
      keyed: { names: ['koyeb'], value: '[a-z0-9]{64}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'deploy, change and delete the account’s services',
      rotate: 'In the control panel, Settings, API: delete the token and create another.',
      examples: [
        {
          before: '<string name="koyeb_api_token">',
          secret: [
            'lhq1ir',
            'q0he3gttnns',
            '9x0oxo3sra',
            'ymk6txgl04fv',
            'uj7dzfnt3n',
            '5egfy99zte6e',
            'a7h',
          ],
          after: '</string>\n',
        },
        {
          before: 'KOYEB_API_TOKEN=',
          secret: [
            'xx1g',
            'vvx2n3x0u',
            'ngzx2zsj4dl6',
            'a5cr2exxhknbh',
            'mpk9ra0g3l',
            '38c3296swom',
            'htob9',
          ],
          after: '\n',
        },
        {
          before: "koyeb_api_token: '",
          secret: [
            'n6tayr',
            '2agt1cksj',
            '7gbjaetxojw95',
            '1rpv1de183ejr',
            '47xykvnafd',
            'zx0h5o074z',
            'r1l',
          ],
          after: "'\n",
        },
      ],
      counterExamples: [
        'KOYEB_API_TOKEN=your-key-here\n',
        ['KOYEB_API_TOKEN=', 'e7hn', '3k0', '\n'],
        [
          'checksum: ',
          '0lck0k',
          'w44berp1x5',
          'omibbjn0q',
          'ma2bkxnh1',
          'a8hjry9bg14p',
          '2zy88mo28cesx',
          'g8s9b',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
