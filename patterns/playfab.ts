/** Credentials of PlayFab. */

import type { Provider } from '#model/provider';

export default {
  name: 'PlayFab',
  docs: 'https://learn.microsoft.com/gaming/playfab/features/config/gamemanager/secret-key-management',
  rules: [
    {
      id: 'playfab-secret-key',
      description: 'A developer secret key of PlayFab.',
      keyed: { names: ['playfab', 'x-secretkey'], value: '[A-Z0-9]{50}' },
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'change players, their items and money',
      rotate: 'In Game Manager, Settings, Secret Keys: create another, disable this one.',
      examples: [
        {
          before: 'export PLAYFAB_SECRET_KEY="',
          secret: ['BLF91E', 'Q7AS7KBL5R3SY', 'AZY6UB2P1IFF', 'XX1PQD9TD9', 'NE8VTDQ4T'],
          after: '"\n',
        },
        {
          before: 'ENV PLAYFAB_SECRET_KEY ',
          secret: ['4E40', 'JXLYV423J98', 'GOGOT83CX1', '5YM2AFCPPS63', 'GSXQOAUVTK', 'WUC'],
          after: '\n',
        },
        {
          before: '  "playfab_secret_key": "',
          secret: ['NPB5QM', 'LGSXYADPNYBI', '2VGEVN2LBM9E', '36P9CT254MO4E', '69T8RFI'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'PLAYFAB_SECRET_KEY=your-key-here\n',
        ['PLAYFAB_SECRET_KEY=', 'ENJMYR', '6', '\n'],
        ['checksum: ', '0XA3S', 'Z20AUA4CDLY1', 'BTE10QEEN40', 'K4E44Y60J6GW', '4ABCQE42L', '5', '\n'],
      ],
    },
  ],
} satisfies Provider;
