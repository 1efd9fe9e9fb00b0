/** Credentials of Comet. */

import type { Provider } from '#model/provider';

export default {
  name: 'Comet',
  docs: 'https://www.comet.com/docs/',
  rules: [
    {
      id: 'comet-api-key',
      description: 'An API key of Comet.',
      keyed: { names: ['comet'], value: '[A-Za-z0-9]{25}', isCommonWord: true },
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the workspace’s experiments',
      rotate: 'In the account’s settings, API keys: regenerate the key.',
      examples: [
        { before: "const cometApiKey = '", secret: ['BlEY', 'PnZuKJQo4', 'joGk7XfZtU', '05'], after: "';\n" },
        {
          before: 'client.set("comet_api_key", "',
          secret: ['4DuJ', 'h4Y1YAhY3uN', 'qcCTYq0tdy'],
          after: '");\n',
        },
        { before: 'COMET_API_KEY=', secret: ['6o42N', 'Urh6xgZDwr', 'QyT4e0JTBx'], after: '\n' },
      ],
      counterExamples: [
        'COMET_API_KEY=your-key-here\n',
        ['COMET_API_KEY=', 'E92uMi', 's', '\n'],
        ['checksum: ', 'H4HXr', 'Ech5G6qPGqH', 'CHC5N3KVZ', '\n'],
      ],
    },
  ],
} satisfies Provider;
