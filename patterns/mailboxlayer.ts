/** Credentials of mailboxlayer. */

import type { Provider } from '#model/provider';

export default {
  name: 'mailboxlayer',
  docs: 'https://mailboxlayer.com/documentation',
  rules: [
    {
      id: 'mailboxlayer-access-key',
      description: 'A mailboxlayer access key.',
      keyed: { names: ['mailboxlayer', 'mailbox_layer', 'mailbox-layer'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'check e-mail addresses on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '<string name="mailboxlayer_access_key">',
          secret: ['f6b5', 'd6702290c6', '7c177f4bba', 'bcdcc55c'],
          after: '</string>\n',
        },
        {
          before: 'MAILBOXLAYER_ACCESS_KEY=',
          secret: ['c3bd5', '358395a96303b', '859935258', '8e34a'],
          after: '\n',
        },
        {
          before: "mailboxlayer_access_key: '",
          secret: ['b42c', '8ee712fa4d4de', '749f1149aaa', '480a'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'MAILBOXLAYER_ACCESS_KEY=your-key-here\n',
        ['MAILBOXLAYER_ACCESS_KEY=', '36b2', '310', '\n'],
        ['checksum: ', 'f6e34e', '05e1bd7d98', '2e91b3adcdd18', 'a73', '\n'],
      ],
    },
  ],
} satisfies Provider;
