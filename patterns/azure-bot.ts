/** Credentials of Azure Bot Service. */

import type { Provider } from '#model/provider';

export default {
  name: 'Azure Bot Service',
  docs: 'https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-authentication',
  rules: [
    {
      id: 'azure-bot-direct-line-secret',
      description: 'A Direct Line secret of an Azure bot.',
      keyed: {
        names: ['directline', 'direct_line', 'direct-line'],
        value: String.raw`[A-Za-z0-9_-]{11}\.(?:[A-Za-z0-9_-]{3}\.[A-Za-z0-9_-]{3}\.)?[A-Za-z0-9_-]{43}|[A-Za-z0-9]{84}`,
      },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'take part in and read every conversation of the bot',
      rotate: 'In the bot’s Channels, Direct Line: regenerate the key.',
      examples: [
        {
          before: '<string name="directline_direct_line_secret">',
          secret: ['SP6F', 'tDuEAck.e4v', 'pMyoHvs5ezB', 'Othl3GN5w', 'iW18e8xaO6s3k', 'rzit_lA'],
          after: '</string>\n',
        },
        {
          before: 'DIRECTLINE_DIRECT_LINE_SECRET=',
          secret: [
            'xtO7',
            '3Cehw5WPrRes',
            'JM4LelBXi6rxU',
            'FxptCpEukmJnL',
            'WbeH1HPc7',
            'hYMYZ2AdP',
            'baA4UPh8Sfey',
            'rBuZbbNo6t',
            'cA',
          ],
          after: '\n',
        },
        {
          before: "directline_direct_line_secret: '",
          secret: [
            'RBJa',
            'tWXV61jmQ',
            'uQgzyPkSB2Fy',
            'HOy010CfeDNY',
            'JQs9SB0Tw2bAk',
            '33vJOkxWxVw',
            'xIsIMUp14NUO',
            'VlKIlq7YIKk',
          ],
          after: "'\n",
        },
      ],
      counterExamples: [
        'DIRECTLINE_DIRECT_LINE_SECRET=your-key-here\n',
        ['DIRECTLINE_DIRECT_LINE_SECRET=', 'v-doz', 'g1', '\n'],
        ['checksum: ', '0G--9', 'iLvZ-o.mmeq8', 'IsfbbxqgzL', 'Mkvhv4etv_YEb', 'igsH01y6LgIo4', 'E0', '\n'],
      ],
    },
  ],
} satisfies Provider;
