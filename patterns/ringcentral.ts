/** Credentials of RingCentral. */

import type { Provider } from '#model/provider';

export default {
  name: 'RingCentral',
  docs: 'https://developers.ringcentral.com/guide/authentication',
  rules: [
    {
      id: 'ringcentral-client-secret',
      description: 'A RingCentral client secret.',
      keyed: {
        names: [
          'ringcentral_client_secret',
          'ringcentral_app_secret',
          'ringcentralclientsecret',
          'ringcentralappsecret',
          'ringcentral-client-secret',
          'rc_app_client_secret',
          'ringcentral_secret',
          'ringcentral',
        ],
        value: '[A-Za-z0-9_-]{43,68}',
      },
      minEntropy: 4.5,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'get tokens in the app’s name and, with a user’s JWT, call, text and read messages',
      rotate: 'In the developer console, the app’s credentials: rotate the secret.',
      parts: [{ name: 'id', rule: 'ringcentral-client-id' }],
      examples: [
        {
          before: [
            'RINGCENTRAL_CLIENT_ID=',
            ...['3yPr', '09vztgG_XJn3E', 'zS7HB'],
            '\n',
            '<string name="ringcentral_client_secret">',
          ].join(''),
          secret: ['lcXgI', 'zduvKKUQm', 'g3jSvv_eHfgxv', 'R0vLksw3MEC', 'cn0Ih'],
          after: '</string>\n',
          parts: { id: ['3yPr', '09vztgG_XJn', '3EzS7HB'] },
        },
        {
          before: [
            'RINGCENTRAL_CLIENT_ID=',
            ...['M0oG', 'wUxEbXaQJrt', 'IhvrC2C'],
            '\n',
            'RINGCENTRAL_CLIENT_SECRET=',
          ].join(''),
          secret: [
            'n3yvjh',
            'lAdNN4TkSdY',
            'xvjpbm52CNH8P',
            '3fzA83-9JjX',
            '4J88xj8aByd4',
            'NpbjIQfg88NCM',
            'HH',
          ],
          after: '\n',
          parts: { id: ['M0oG', 'wUxEbXaQJrt', 'IhvrC2C'] },
        },
        {
          before: [
            'RINGCENTRAL_CLIENT_ID=',
            ...['JbEXx', 'TDwgN7vAYj', 'Nqhvc9M'],
            '\n',
            "ringcentral_client_secret: '",
          ].join(''),
          secret: ['WaTV', '6EPVyZbDT-F', 'QSOxo0fLx0FE', 'BlBlK4aSP-', 'HGSr4F'],
          after: "'\n",
          parts: { id: ['JbEX', 'xTDwgN7vAYj', 'Nqhvc9M'] },
        },
      ],
      counterExamples: [
        'RINGCENTRAL_CLIENT_SECRET=your-key-here\n',
        ['RINGCENTRAL_CLIENT_SECRET=', '9J_m', '9aG', '\n'],
        ['checksum: ', '6o6I', 'CPgjJGfahR', 'QyMI3mJBa5TFH', 'Xm6ne3vT_4nXy', 'cDIQ6g', '\n'],
      ],
    },
    {
      id: 'ringcentral-client-id',
      description: 'A RingCentral client id.',
      keyed: {
        names: [
          'ringcentral_client_id',
          'ringcentral_app_key',
          'ringcentralclientid',
          'ringcentral-client-id',
          'rc_app_client_id',
          'ringcentral_app_id',
        ],
        value: '[A-Za-z0-9_-]{22}',
      },
      minEntropy: 3.5,
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'name the app',
      rotate: 'It is no secret: rotate the client secret.',
      isPartOnly: true,
      examples: [
        {
          before: '<string name="ringcentral_client_id">',
          secret: ['O6t1', '5nh9mcvThQzb', 'CiGWJn'],
          after: '</string>\n',
        },
        { before: 'RINGCENTRAL_CLIENT_ID=', secret: ['SIEMr9', 'PGk1ZWppflot', 'ggQt'], after: '\n' },
        { before: "ringcentral_client_id: '", secret: ['OzL6Id', 'UIjxyRYJa', 'rkNjwpd'], after: "'\n" },
      ],
      counterExamples: [
        'RINGCENTRAL_CLIENT_ID=your-key-here\n',
        ['RINGCENTRAL_CLIENT_ID=', 'NsePl', 'rK', '\n'],
        ['checksum: ', '3VvL', 'ZyaGsFADTVf', 'Cr3uYX0', '\n'],
      ],
    },
  ],
} satisfies Provider;
