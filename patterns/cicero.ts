/** Credentials of Cicero. */

import type { Provider } from '#model/provider';

export default {
  name: 'Cicero',
  docs: 'https://cicero.azavea.com/docs/',
  rules: [
    {
      id: 'cicero-api-token',
      description: 'A key or token of the Cicero API.',
      keyed: { names: ['cicero', 'cicero.azavea.com'], value: '[0-9a-f]{40}', isCommonWord: true },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up districts and officials on the owner’s credit',
      rotate: 'In the Cicero account: have the key reset.',
      examples: [
        {
          before: '<string name="cicero_api_token">',
          secret: ['5a9a', 'f8eba2248', 'f9ee64c06141', 'a2be6e438064', '627'],
          after: '</string>\n',
        },
        {
          before: 'CICERO_API_TOKEN=',
          secret: ['200d', 'c041db4277bb', '5fea75950d', '2fe61b318a', 'd86e'],
          after: '\n',
        },
        {
          before: "cicero_api_token: '",
          secret: ['12f7', 'eae83aa41', 'b9b1d10cf', 'bd24a92c9c23', '594792'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'CICERO_API_TOKEN=your-key-here\n',
        ['CICERO_API_TOKEN=', '2cbba', '7f', '\n'],
        ['checksum: ', 'e155', 'd58409cc67', '843253d19b', '7267ad77b6', 'f9e852', '\n'],
      ],
    },
  ],
} satisfies Provider;
