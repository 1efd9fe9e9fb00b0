/** Credentials of RiteKit. */

import type { Provider } from '#model/provider';

export default {
  name: 'RiteKit',
  docs: 'https://documenter.getpostman.com/view/2010712/SzS7Qku5',
  rules: [
    {
      id: 'ritekit-client-id',
      description: 'A RiteKit client id, which calls the API by itself.',
      keyed: { names: ['ritekit', 'rite_kit', 'ritetag'], value: '[0-9a-f]{44}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the hashtag and link services on the owner’s credits',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '  "ritekit_client_id": "',
          secret: ['3406c', '674c632b22e', '2c2a6c7b9', 'a237d862d05c8', '4353a4'],
          after: '",\n',
        },
        {
          before: 'export RITEKIT_CLIENT_ID="',
          secret: ['4dd3ae', 'eb7c01624caa', '82cbb229e3fe2', '2745ecfa207', 'e2'],
          after: '"\n',
        },
        {
          before: 'client.set("ritekit_client_id", "',
          secret: ['ade81', '9e320ec7295f', 'a3062a7ba', '778375fd2f3', '1f1cb8b'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'RITEKIT_CLIENT_ID=your-key-here\n',
        ['RITEKIT_CLIENT_ID=', 'b233a', '3c', '\n'],
        ['checksum: ', 'faf8', '2c3aa8ffb0', 'f7285462bff', '309ef6b5d5', '18f1743db', '\n'],
      ],
    },
  ],
} satisfies Provider;
