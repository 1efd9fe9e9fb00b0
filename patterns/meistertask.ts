/** Credentials of MeisterTask. */

import type { Provider } from '#model/provider';

export default {
  name: 'MeisterTask',
  docs: 'https://developers.meistertask.com/',
  rules: [
    {
      id: 'meistertask-access-token',
      description: 'A MeisterTask personal or OAuth access token.',
      keyed: { names: ['meistertask', 'meister_task', 'meister-task'], value: '[A-Za-z0-9_-]{43}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the projects and tasks that its owner may',
      rotate: 'At mindmeister.com/api: revoke the token and create another.',
      examples: [
        {
          before: "const meistertaskAccessToken = '",
          secret: ['H131Rl', 'mSylq-ojAtL1J', 'Gg7zm8Px18', '3v6yA1FIQ3_j', '5o'],
          after: "';\n",
        },
        {
          before: 'client.set("meistertask_access_token", "',
          secret: ['bfClc', 'SF9AoA4xIU', 'BoED-e_9Zk', '5i-ONWZEMy', '_oIcaqEI'],
          after: '");\n',
        },
        {
          before: 'MEISTERTASK_ACCESS_TOKEN=',
          secret: ['_GlM', '5c859J04jjMVS', '19aA7R1cc', 'IsKPeSAHQjD', 'XFB4xf'],
          after: '\n',
        },
      ],
      counterExamples: [
        'MEISTERTASK_ACCESS_TOKEN=your-key-here\n',
        ['MEISTERTASK_ACCESS_TOKEN=', 'r_Xd', '3Mn', '\n'],
        ['checksum: ', 'qIKzV4', 'tU14aXAi9tdo', 'adx230Cw49O', 'RaUB9JbVAKy', 'PIV', '\n'],
      ],
    },
  ],
} satisfies Provider;
