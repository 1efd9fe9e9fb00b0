/** Credentials of Diggernaut. */

import type { Provider } from '#model/provider';

export default {
  name: 'Diggernaut',
  docs: 'https://www.diggernaut.com/dev/',
  rules: [
    {
      id: 'diggernaut-api-token',
      description: 'An API token of Diggernaut.',
      keyed: { names: ['diggernaut'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'run the owner’s scrapers and read what they gathered',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: "const diggernautApiToken = '",
          secret: ['976672', 'c0fc2f4b6fcac', 'd63850ffe', 'e3babfe5c9c8'],
          after: "';\n",
        },
        {
          before: 'client.set("diggernaut_api_token", "',
          secret: ['bf1c32', '667027b8e7', '67dcb3b673', 'b0f980994c', '5103'],
          after: '");\n',
        },
        {
          before: 'DIGGERNAUT_API_TOKEN=',
          secret: ['ec2b', '72a69ad381e9', '263217f0d162', '81ba5d3365b3'],
          after: '\n',
        },
      ],
      counterExamples: [
        'DIGGERNAUT_API_TOKEN=your-key-here\n',
        ['DIGGERNAUT_API_TOKEN=', 'c6abf', 'e8', '\n'],
        ['checksum: ', 'b850', '699c6be3db3', '182069fe879c0', '7109df935bd', '3', '\n'],
      ],
    },
  ],
} satisfies Provider;
