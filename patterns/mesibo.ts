/** Credentials of mesibo. */

import type { Provider } from '#model/provider';

export default {
  name: 'mesibo',
  docs: 'https://docs.mesibo.com/api/backend-api/',
  rules: [
    {
      id: 'mesibo-app-token',
      description: 'A mesibo app token.',
      keyed: { names: ['mesibo'], value: '[a-z0-9]{64}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'create users and read and send messages of the app',
      rotate: 'In the mesibo console, App settings: regenerate the app token.',
      examples: [
        {
          before: '  "mesibo_app_token": "',
          secret: [
            'zpk9n',
            'orhlhxh6tlr9x',
            'kxklmmjjj5',
            'jguxkz0obkgz',
            'rluagl8tbtu',
            'm40lapukv1y',
            'cr',
          ],
          after: '",\n',
        },
        {
          before: 'export MESIBO_APP_TOKEN="',
          secret: [
            'x6odvv',
            'vchoa764fjjcc',
            'de48xybiqy',
            'm5wr0hiylnnn4',
            'u5qy77z4o',
            'akhfa4y86vb8',
            '4',
          ],
          after: '"\n',
        },
        {
          before: 'client.set("mesibo_app_token", "',
          secret: [
            'z1ms2',
            'punpdqxkls',
            'a1wkf706o7vxt',
            'nndq6wki8v',
            '1r9n323mjya',
            '8c7wajnn9gpsw',
            'pf',
          ],
          after: '");\n',
        },
      ],
      counterExamples: [
        'MESIBO_APP_TOKEN=your-key-here\n',
        ['MESIBO_APP_TOKEN=', 'zyg1b6', '4', '\n'],
        [
          'checksum: ',
          'egjkl',
          'qyu72mujqv',
          'y1cgbvkarfeu',
          'hxwddndb0',
          'o467g9vxvnegj',
          '6h4tundcqhbpz',
          'zr',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
