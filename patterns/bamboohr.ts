/** Credentials of BambooHR. */

import type { Provider } from '#model/provider';

export default {
  name: 'BambooHR',
  docs: 'https://documentation.bamboohr.com/docs',
  rules: [
    {
      id: 'bamboohr-api-key',
      description: 'An API key of BambooHR.',
      keyed: { names: ['bamboohr', 'bamboo_hr'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change employees’ records as its owner may',
      rotate: 'In the user menu, API keys: delete the key and add another.',
      examples: [
        {
          before: '  "bamboohr_api_key": "',
          secret: ['57017', 'e8feadb32929', '1892d65b7a59a', 'e17409a93b'],
          after: '",\n',
        },
        {
          before: 'export BAMBOOHR_API_KEY="',
          secret: ['bc13', '01cb7cb226a', '7eacd8375', '215b24f89', '7c9a8e4'],
          after: '"\n',
        },
        {
          before: 'client.set("bamboohr_api_key", "',
          secret: ['ba80', '9c266665a', 'df295cca02a', '7a086eb8b113e', '3ba'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'BAMBOOHR_API_KEY=your-key-here\n',
        ['BAMBOOHR_API_KEY=', '2ec0', '31c', '\n'],
        ['checksum: ', '7835', 'a5823e751', '9f108c663be', '10f4989e51464', '619', '\n'],
      ],
    },
  ],
} satisfies Provider;
