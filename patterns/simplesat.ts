/** Credentials of Simplesat. */

import type { Provider } from '#model/provider';

export default {
  name: 'Simplesat',
  docs: 'https://documenter.getpostman.com/view/457268/SVfRtnga',
  rules: [
    {
      id: 'simplesat-api-key',
      description: 'A Simplesat API key.',
      keyed: { names: ['simplesat'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change surveys, answers and customers',
      rotate: 'In Simplesat, Account, API: regenerate the key.',
      examples: [
        {
          before: '<string name="simplesat_api_key">',
          secret: ['4fec', '90f86e4a172', '3aad5de358', '7a8a6f6797', '28bf9'],
          after: '</string>\n',
        },
        {
          before: 'SIMPLESAT_API_KEY=',
          secret: ['5ab97', '58d184baac', '26c8dba740', '26201a0685519', 'c4'],
          after: '\n',
        },
        {
          before: "simplesat_api_key: '",
          secret: ['91b53a', '7455af174268', '9ba8eb9a8ce14', 'ac982362b'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'SIMPLESAT_API_KEY=your-key-here\n',
        ['SIMPLESAT_API_KEY=', 'ade10', '17', '\n'],
        ['checksum: ', '3b0f', '0a8cf6c03', '5f7b0a987a', '226a77cb44a4', '2ea1a', '\n'],
      ],
    },
  ],
} satisfies Provider;
