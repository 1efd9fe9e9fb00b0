/** Credentials of Skrapp. */

import type { Provider } from '#model/provider';

export default {
  name: 'Skrapp',
  docs: 'https://api.skrapp.io',
  rules: [
    {
      id: 'skrappio-api-key',
      description: 'A Skrapp API key.',
      keyed: { names: ['skrappio', 'skrapp'], value: '[A-Za-z0-9]{42}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up e-mail addresses on the owner’s credits',
      rotate: 'In Skrapp, Integrations, API: regenerate the key.',
      examples: [
        {
          before: 'SKRAPPIO_API_KEY=',
          secret: ['442ru', 'M1IDEabVeP', 'QUIrMo02h', 'nimQ4rGoDsPRW', '8lu4X'],
          after: '\n',
        },
        {
          before: "const skrappioApiKey = '",
          secret: ['r3sgQ', 'xxtx71duje', 'uYSuk5nSAMQ', 'nq3MNHvcO6W', '4yts6'],
          after: "';\n",
        },
        {
          before: '<string name="skrappio_api_key">',
          secret: ['WbNVJ', 'VTwM6uS0tNb', 'lP1HHdg1Q8', 'Eeq4UT7Z6uD', 'iy2o0'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'SKRAPPIO_API_KEY=your-key-here\n',
        ['SKRAPPIO_API_KEY=', 'qxAPwB', '2', '\n'],
        ['checksum: ', 'AoZ0rw', '8Be2vHX0KaW', '5INWvBEt52', 'qsLuXSacyK22', '9a5', '\n'],
      ],
    },
  ],
} satisfies Provider;
