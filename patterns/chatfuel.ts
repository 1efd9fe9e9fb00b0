/** Credentials of Chatfuel. */

import type { Provider } from '#model/provider';

export default {
  name: 'Chatfuel',
  docs: 'https://docs.chatfuel.com/',
  rules: [
    {
      id: 'chatfuel-broadcast-token',
      description: 'The broadcasting token of a Chatfuel bot.',
      keyed: { names: ['chatfuel'], value: '[A-Za-z0-9]{64}' },
      minEntropy: 4.5,
      stopValues: ['meltlmahyqr0bvgeimq8zvek3uyuk3ojmbtyrdnptrqb9ndv0fm7lwtfzbm4mzvd'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send messages to the bot’s users and set their attributes',
      rotate: 'In Chatfuel, Configure, Broadcasting API: generate another token.',
      examples: [
        {
          before: 'client.set("chatfuel_broadcast_token", "',
          secret: [
            'OwfxDc',
            'z17KGoe8Cba',
            '4vRiTBfJcZQC',
            '7rnzGEYTDU',
            'fqzkKSd7ZjL',
            'ZdSnhvl2kri',
            'Rcf',
          ],
          after: '");\n',
        },
        {
          before: '  "chatfuel_broadcast_token": "',
          secret: [
            'MrsH9',
            'pLiV2cFa7',
            'u4MgYEydl00Sk',
            'LMUxPo0K09zb',
            'DTLKcsBEN6',
            'ySjN5cZ6hCiB',
            'wSX',
          ],
          after: '",\n',
        },
        {
          before: "const chatfuelBroadcastToken = '",
          secret: [
            'StSTRp',
            '1mNr2ece3YW',
            'asx5Ey7bes2',
            'M2rKqDNyA',
            'U61dxSoAgm',
            'Q49n3k2PAzD1',
            'JjV02',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'CHATFUEL_BROADCAST_TOKEN=your-key-here\n',
        ['CHATFUEL_BROADCAST_TOKEN=', 'cusZ7', 'Ne', '\n'],
        [
          'checksum: ',
          'NxWEJU',
          'NJ4A23As8A',
          'VzqeNWXw9hhO1',
          '2T6lkAY9o2iBo',
          'wrVcs7tbeGFA0',
          'U86CxP0Oz',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
