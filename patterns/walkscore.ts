/** Credentials of Walk Score. */

import type { Provider } from '#model/provider';

export default {
  name: 'Walk Score',
  docs: 'https://www.walkscore.com/professional/api.php',
  rules: [
    {
      id: 'walkscore-api-key',
      description: 'A Walk Score API key.',
      keyed: { names: ['walkscore', 'walk_score', 'walk-score', 'wsapikey'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up scores on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '  "walkscore_api_key": "',
          secret: ['d462', '27310e266e96', 'edb98f391805c', 'a5a'],
          after: '",\n',
        },
        {
          before: 'export WALKSCORE_API_KEY="',
          secret: ['7fbf', '81fe382c20', '03b6013c8980', '07b255'],
          after: '"\n',
        },
        {
          before: 'client.set("walkscore_api_key", "',
          secret: ['5aac', '360ace360213', '27382d6c28', 'be8ff8'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'WALKSCORE_API_KEY=your-key-here\n',
        ['WALKSCORE_API_KEY=', 'e4d213', 'a', '\n'],
        ['checksum: ', '55519', '6b22c0e067fa', '5411bc088053f', '90', '\n'],
      ],
    },
  ],
} satisfies Provider;
