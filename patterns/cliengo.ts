/** Credentials of Cliengo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Cliengo',
  docs: 'https://developers.cliengo.com/',
  rules: [
    {
      id: 'cliengo-api-key',
      description: 'A Cliengo API key.',
      keyed: { names: ['cliengo'], value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the company’s leads and conversations',
      rotate: 'In Cliengo, account, API: regenerate the key.',
      examples: [
        {
          before: "const cliengoApiKey = '",
          secret: ['19e044', '3f-ddb6-3345-', 'e76e-7dc7b0e', '4705a'],
          after: "';\n",
        },
        {
          before: 'client.set("cliengo_api_key", "',
          secret: ['cba7f', '69b-06e4-fba0', '-1535-f08', '9846657bc'],
          after: '");\n',
        },
        {
          before: 'CLIENGO_API_KEY=',
          secret: ['7cca', '1a7e-2fdd', '-74cd-8a0', '8-10ea0b97f6', '24'],
          after: '\n',
        },
      ],
      counterExamples: [
        'CLIENGO_API_KEY=your-key-here\n',
        ['CLIENGO_API_KEY=', '9bbd0f', 'd', '\n'],
        ['checksum: ', 'adaf', '2906-befc', '-6fad-623', 'f-ba99c2918b', '94', '\n'],
      ],
    },
  ],
} satisfies Provider;
