/** Credentials of languagelayer. */

import type { Provider } from '#model/provider';

export default {
  name: 'languagelayer',
  docs: 'https://languagelayer.com/documentation',
  rules: [
    {
      id: 'languagelayer-access-key',
      description: 'A languagelayer access key.',
      keyed: { names: ['languagelayer', 'language_layer', 'language-layer'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'detect languages on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '  "languagelayer_access_key": "',
          secret: ['1637', 'a0e7700464ce', '200a0101c', 'b072c1f'],
          after: '",\n',
        },
        {
          before: 'export LANGUAGELAYER_ACCESS_KEY="',
          secret: ['8c09', '2524d73591', 'de1779c434fad', '46d6f'],
          after: '"\n',
        },
        {
          before: 'client.set("languagelayer_access_key", "',
          secret: ['cf23d7', '5ecca6bf0fa42', '3beb4253b091', 'd'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'LANGUAGELAYER_ACCESS_KEY=your-key-here\n',
        ['LANGUAGELAYER_ACCESS_KEY=', 'f1232', '5b', '\n'],
        ['checksum: ', '05fc2', 'aa8f40810', '03c1c9ea2', '7230f9520', '\n'],
      ],
    },
  ],
} satisfies Provider;
