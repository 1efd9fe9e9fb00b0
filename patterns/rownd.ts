/** Credentials of Rownd. */

import type { Provider } from '#model/provider';

export default {
  name: 'Rownd',
  docs: 'https://docs.rownd.io',
  rules: [
    {
      id: 'rownd-app-secret',
      description: 'A Rownd app secret.',
      keyed: { names: ['rownd'], value: 'ras_[a-z0-9]{48}' },
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the app’s users and create sessions for them',
      rotate: 'In the Rownd dashboard, App keys: delete the key and create another.',
      parts: [{ name: 'key', rule: 'rownd-app-key' }],
      examples: [
        {
          before: [
            'ROWND_APP_KEY=',
            ...['key_qs', 'sena7jehuy9n7', '2hzy6jgh2'],
            '\n',
            'ENV ROWND_APP_SECRET ',
          ].join(''),
          secret: ['ras_o', '0fmlfzy699', 'b0z9edq22143t', 'kl2tn4x2e', 'v8b3i413w', '2d2znc'],
          after: '\n',
          parts: { key: ['key_', 'qssena7je', 'huy9n72hzy6j', 'gh2'] },
        },
        {
          before: [
            'ROWND_APP_KEY=',
            ...['key_', 'd7s7k8xmqu8pn', 'yr11simcdmo'],
            '\n',
            "rownd_app_secret: '",
          ].join(''),
          secret: ['ras_y9', 'k2tc5t4oia', 'mgxgtlz3mc', 'kjshry3q8gc', 't8a2laixrwu', '9hfd'],
          after: "'\n",
          parts: { key: ['key_d7', 's7k8xmqu8pn', 'yr11simcd', 'mo'] },
        },
        {
          before: [
            'ROWND_APP_KEY=',
            ...['key_cs', 'ueavkxgv1jiss', 'vlcd58cvp'],
            '\n',
            'export ROWND_APP_SECRET="',
          ].join(''),
          secret: ['ras_r', 'akjz4qhdo', 'twxm9nino', 'pbwo08k2qgd95', 'r1zkwm6p6jsx', 'o8oy'],
          after: '"\n',
          parts: { key: ['key_cs', 'ueavkxgv1', 'jissvlcd58cv', 'p'] },
        },
      ],
      counterExamples: [
        'ROWND_APP_SECRET=your-key-here\n',
        ['ROWND_APP_SECRET=', 'ras_t', '31', '\n'],
        ['checksum: ', 'ras_', 'muazyza8dgm', 'a22nieccq2', 'umwwkqgrdhp8m', '5rz2l1zoznp', '3ja', '\n'],
      ],
    },
    {
      id: 'rownd-app-key',
      description: 'A Rownd app key.',
      keyed: { names: ['rownd'], value: 'key_[a-z0-9]{24}' },
      minEntropy: 3.5,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'name the app key',
      rotate: 'It is no secret: replace the app secret.',
      isPartOnly: true,
      examples: [
        {
          before: 'client.set("rownd_app_key", "',
          secret: ['key_', '286acxdnelia', '3dyxlkraprz1'],
          after: '");\n',
        },
        {
          before: '  "rownd_app_key": "',
          secret: ['key_', 'thyov6oa3', 'x2u9lusmrv', 'qyspk'],
          after: '",\n',
        },
        {
          before: "const rowndAppKey = '",
          secret: ['key_', 'kk2m63b43ya', '4lncuct10jx', 'uj'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'ROWND_APP_KEY=your-key-here\n',
        ['ROWND_APP_KEY=', 'key_', 'lo2', '\n'],
        ['checksum: ', 'key_0a', 'nox0ez6su', '9tssyptrjk', 'p07', '\n'],
      ],
    },
  ],
} satisfies Provider;
