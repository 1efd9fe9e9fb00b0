/** Credentials of Pushbullet. */

import type { Provider } from '#model/provider';

export default {
  name: 'Pushbullet',
  docs: 'https://docs.pushbullet.com/',
  rules: [
    {
      id: 'pushbullet-access-token',
      description: 'A Pushbullet access token.',
      keyed: { names: ['pushbullet'], value: String.raw`o\.[A-Za-z0-9]{32}` },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and send the account’s pushes, texts and notifications',
      rotate: 'At pushbullet.com/#settings/account: reset all access tokens.',
      examples: [
        {
          before: 'PUSHBULLET_TOKEN=',
          secret: ['o.', '9N6L61UGWid', 'CReygQTZwkz', 'kd7PUKC1Yj'],
          after: '\n',
        },
        {
          before: 'curl -H "Pushbullet-Access-Token: ',
          secret: ['o.', 'grdfvDWxhU4', 'wxhv6XMUdPN', 'lfBmBf9kWe'],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: [
        'PUSHBULLET_TOKEN=o.vJ********\n',
        'PUSHBULLET_TOKEN=your-key-here\n',
        ['PUSHBULLET_TOKEN=', 'o.', 'vJVxjGCE', 'GtbtTAde', '\n'],
      ],
    },
  ],
} satisfies Provider;
