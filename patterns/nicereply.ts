/** Credentials of Nicereply. */

import type { Provider } from '#model/provider';

export default {
  name: 'Nicereply',
  docs: 'https://www.nicereply.com/api',
  rules: [
    {
      id: 'nicereply-api-key',
      description: 'A Nicereply API key.',
      keyed: { names: ['nicereply', 'nice_reply'], value: '[A-Za-z0-9]{32,64}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read the ratings and customers of the account',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: "const nicereplyApiKey = '",
          secret: ['xNWGhD', 'TEjhS1dBbe', 'pavsZcbUi1Ww', 'h8Jv7youP9'],
          after: "';\n",
        },
        {
          before: 'client.set("nicereply_api_key", "',
          secret: ['SlHw', 's3tGwSlWgPA', 'l8njh9KqL', 'XwmUGCT2J9Zo', '9Q'],
          after: '");\n',
        },
        {
          before: 'NICEREPLY_API_KEY=',
          secret: ['QsEuUX', 'Ma4mL2gqq', 'iKfdTKg5wkr', 'cAoCbMTUkPac'],
          after: '\n',
        },
      ],
      counterExamples: [
        'NICEREPLY_API_KEY=your-key-here\n',
        ['NICEREPLY_API_KEY=', 'rCQc', '3oR', '\n'],
        ['checksum: ', 'i1CDtY', 'riwSl0lju0UeH', 'helk3Qmr0', 'wRRf0zJn', '\n'],
      ],
    },
  ],
} satisfies Provider;
