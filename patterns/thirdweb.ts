/** Credentials of thirdweb. */

import type { Provider } from '#model/provider';

export default {
  name: 'thirdweb',
  docs: 'https://portal.thirdweb.com/account/api-keys',
  rules: [
    {
      id: 'thirdweb-secret-key',
      description: 'A secret key of thirdweb.',
      keyed: { names: ['thirdweb', 'third_web'], value: '[A-Za-z0-9_-]{86}' },
      minEntropy: 5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the project’s services at its cost, server wallets included if they have no other secret',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'client.set("thirdweb_secret_key", "',
          secret: [
            '24JHD',
            '91zCD3m6SHoB',
            'UrpJYGphXFzj',
            '1N99W9DSRx',
            'Hl5G2HbW8qMy1',
            'IpZYohghS0TX',
            'UxHXV84ZG9Q',
            'RTU97GMvbsc',
          ],
          after: '");\n',
        },
        {
          before: '  "thirdweb_secret_key": "',
          secret: [
            'pWqYL7',
            'd49psa82EgMJ',
            'fZ1om-qwL',
            '7g-tc9NFZ',
            'oJx6CuKVazjDN',
            'lC7IhlmwhMUxw',
            '5WIYCemXII',
            'C3tMaitjR7e',
            'RNc',
          ],
          after: '",\n',
        },
        {
          before: "const thirdwebSecretKey = '",
          secret: [
            'vzD4b',
            's41U8z5Ud',
            'qDc9sf68N7cjc',
            'yfUJX_OCJJjfY',
            'gxkh-ctJdR4F',
            'Q-mumeZis5k-',
            'QB_e36XHeGl8',
            'bul4K5FH2V',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'THIRDWEB_SECRET_KEY=your-key-here\n',
        ['THIRDWEB_SECRET_KEY=', 'GQmE', '2Tb', '\n'],
        [
          'checksum: ',
          '3wkX',
          '-UQgqNxK33o',
          '2-ogd2L6XY',
          '4sIv0upwKKyL2',
          'IYSio_2rm',
          'XkPT54vvuwZc',
          '6PqmrEyziYAk',
          'Ay-xl_7HNkP',
          '_shi',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
