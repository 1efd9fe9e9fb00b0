/** Credentials of ZipBooks. */

import type { Provider } from '#model/provider';

export default {
  name: 'ZipBooks',
  docs: 'https://developer.zipbooks.com/',
  rules: [
    {
      id: 'zipbooks-auth-token',
      description: 'An authentication token of the ZipBooks API.',
      keyed: {
        names: ['zipbooks'],
        value: String.raw`eyJ[A-Za-z0-9_-]{15,300}\.eyJ[A-Za-z0-9_-]{20,900}\.[A-Za-z0-9_-]{40,700}`,
      },
      minEntropy: 5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the account’s invoices, customers and transactions',
      rotate: 'It expires by itself; change the user’s password to end it sooner.',
      examples: [
        {
          before: '<string name="zipbooks_auth_token">',
          secret: [
            'eyJqw',
            'aNuLJtapX',
            '1gHt_u0w8.ey',
            'Je4trp6yf',
            'DLbdm5uWYx',
            '5vh39Qj.qh51Z',
            'm9vYFkDhrN2',
            'yp8u0ywUc',
            'GIGwR31jENe0b',
            '_ddO',
          ],
          after: '</string>\n',
        },
        {
          before: 'ZIPBOOKS_AUTH_TOKEN=',
          secret: [
            'eyJi',
            'EsUiBb4uuUy',
            '8t7VWrFq_.e',
            'yJEQsMEeJ59',
            '6RVMPUwIQKC.R',
            'ooIpnZX1fXG',
            'YNxRYsjeCWnL',
            'ZeTAQjjZZUAeI',
            'sxPs5e4Xb',
          ],
          after: '\n',
        },
        {
          before: "zipbooks_auth_token: '",
          secret: [
            'eyJtXd',
            'RT96h98sNL',
            'TZ3iK3.eyJ',
            'VE0QhlvRsoyg',
            '8i1CKcVfio',
            'Sn.Jp5iRv',
            'LJ0hYIEfKdMhK',
            'l5TPuqMn-OM',
            'D4orz3kGfF',
          ],
          after: "'\n",
        },
      ],
      counterExamples: [
        'ZIPBOOKS_AUTH_TOKEN=your-key-here\n',
        ['ZIPBOOKS_AUTH_TOKEN=', 'eyJRd', 'UE', '\n'],
        [
          'checksum: ',
          'eyJa',
          'l7ZHacUExMB',
          '_pTnu2YS.eyJ',
          's4dwVwzFUbG',
          'qLWuVwdQHxbC',
          '2.5iuNhVsYgg',
          '3UPAqVnf5lguY',
          'z21XPeQ9kgK63',
          'aI2cpv9AP',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
