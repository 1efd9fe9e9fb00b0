/** Credentials of Cloze. */

import type { Provider } from '#model/provider';

export default {
  name: 'Cloze',
  docs: 'https://api.cloze.com/api-docs/',
  rules: [
    {
      id: 'cloze-api-key',
      description: 'A Cloze API key; with the account’s e-mail address it signs in.',
      keyed: { names: ['cloze', 'api.cloze.com'], value: '[0-9a-f]{32}', isCommonWord: true },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change contacts and what passed between them and the owner',
      rotate: 'In Cloze, Settings, Authorized applications: delete the key and create another.',
      examples: [
        {
          before: 'ENV CLOZE_API_KEY ',
          secret: ['980654', 'cd16840db329', '15ea469918', '316e'],
          after: '\n',
        },
        {
          before: "cloze_api_key: '",
          secret: ['f8e687', 'cfa340862a', '1a0ca6000c', '7101d9'],
          after: "'\n",
        },
        {
          before: 'export CLOZE_API_KEY="',
          secret: ['e341', '7c90566f59127', '08b1c758e8a', '2c5e'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'CLOZE_API_KEY=your-key-here\n',
        ['CLOZE_API_KEY=', '2f881', 'f1', '\n'],
        ['checksum: ', '0b71', '20d1c4ffb8d3', '02af8dfa75', '6ed4d8', '\n'],
      ],
    },
  ],
} satisfies Provider;
