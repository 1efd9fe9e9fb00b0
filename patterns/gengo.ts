/** Credentials of Gengo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Gengo',
  docs: 'https://developers.gengo.com/overview/',
  rules: [
    {
      id: 'gengo-private-key',
      description: 'A private or public key of the Gengo API.',
      keyed: { names: ['gengo'], value: '[0-9A-Za-z(){}|_^@$=~-]{64}' },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'order translations on the account’s credits',
      rotate: 'In Gengo, Account settings, API settings: delete the keys and generate others.',
      examples: [
        {
          before: 'client.set("gengo_private_key", "',
          secret: [
            'qO3KiF',
            'g70skMPU@m8g',
            'Q@rMr8fRD',
            'z6ohANftVE^y',
            '$f)bb7HkkJ$X',
            'mt9sJjX~lrk',
            'zM',
          ],
          after: '");\n',
        },
        {
          before: '  "gengo_private_key": "',
          secret: [
            'TW(lp',
            '^N52Yc_a6t',
            'hmFQZYV{Ab',
            '5SDb^4anVj',
            '=F2eHWd=JQQ|A',
            'g|aN6oD=THfB',
            'NRwQ',
          ],
          after: '",\n',
        },
        {
          before: "const gengoPrivateKey = '",
          secret: [
            'rkJal',
            'opB4^4~tj|)',
            '-fbtUi@ctE',
            'Ok)(uPi7CaNd~',
            'g0lN8_l91yg~',
            '3cQoZ3au)ZT',
            'Qh',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'GENGO_PRIVATE_KEY=your-key-here\n',
        ['GENGO_PRIVATE_KEY=', 'nrc~G', '9Q', '\n'],
        [
          'checksum: ',
          'u1Q}x5',
          '8|}X5bFzrkw8',
          'gOBWsDnisXIh',
          '6gQMyS~^l',
          'uS$5V3^u0',
          'io@x)|LOh',
          '2p)^gG}',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
