/** Credentials of BombBomb. */

import type { Provider } from '#model/provider';

export default {
  name: 'BombBomb',
  docs: 'https://developer.bombbomb.com/',
  rules: [
    {
      id: 'bombbomb-api-key',
      description: 'A BombBomb API key.',
      keyed: {
        names: ['bombbomb', 'bomb_bomb'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read contacts and send e-mails and videos in the owner’s name',
      rotate: 'In BombBomb, integrations, API key: regenerate it.',
      examples: [
        {
          before: '  "bombbomb_api_key": "',
          secret: ['839e6e', '44-a03a-0', '7f8-86b6-a9b', 'dfc150d08'],
          after: '",\n',
        },
        {
          before: 'export BOMBBOMB_API_KEY="',
          secret: ['cfada6', '9e-c3e7-44fc', '-b3d9-9f48', 'e1514f98'],
          after: '"\n',
        },
        {
          before: 'client.set("bombbomb_api_key", "',
          secret: ['48785', '68a-bf07-5', '32b-ab0e-', '10d26968db', '17'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'BOMBBOMB_API_KEY=your-key-here\n',
        ['BOMBBOMB_API_KEY=', '78169', 'fe', '\n'],
        ['checksum: ', '030e', '9520-2ae9-76', '55-ef85-cf34', '97ff03b2', '\n'],
      ],
    },
  ],
} satisfies Provider;
