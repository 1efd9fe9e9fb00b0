/** Credentials of Powrbot. */

import type { Provider } from '#model/provider';

export default {
  name: 'Powrbot',
  docs: 'https://powrbot.com/api/',
  rules: [
    {
      id: 'powrbot-api-key',
      description: 'A Powrbot API key.',
      keyed: { names: ['powrbot'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up companies on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'POWRBOT_API_KEY=',
          secret: ['fbafcc', '7d17ca16122ea', '74e18b156b26', '1502abc8b'],
          after: '\n',
        },
        {
          before: "const powrbotApiKey = '",
          secret: ['eec14b', '30cff4650d9', 'd8a66a433', '0a664498d', '9a2ba'],
          after: "';\n",
        },
        {
          before: '<string name="powrbot_api_key">',
          secret: ['8503a', '9586f9e57', 'ca59c209cc4d', '3bab4d4c92', 'a61a'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'POWRBOT_API_KEY=your-key-here\n',
        ['POWRBOT_API_KEY=', 'eb28', '89f', '\n'],
        ['checksum: ', '35151', 'b05862000', '5e844ff73704', '407097d234', '64ad', '\n'],
      ],
    },
  ],
} satisfies Provider;
