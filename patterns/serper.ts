/** Credentials of Serper. */

import type { Provider } from '#model/provider';

export default {
  name: 'Serper',
  docs: 'https://serper.dev/',
  rules: [
    {
      id: 'serper-api-key',
      description: 'An API key of Serper.',
      keyed: { names: ['serper'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'search on the owner’s bill',
      rotate: 'In the dashboard, API key: delete the key and create another.',
      examples: [
        {
          before: 'client.set("serper_api_key", "',
          secret: ['ef13', 'dceb98494946', '8e61dbe58c', '97aa55d8deb', '106'],
          after: '");\n',
        },
        {
          before: '  "serper_api_key": "',
          secret: ['49cd8c', '1878a5e03f', 'cd617957e6', '4ebcdee14189', 'ed'],
          after: '",\n',
        },
        {
          before: "const serperApiKey = '",
          secret: ['4f49', '42cfcb524e341', 'f33901f77aa1', '9e47a1680c', '9'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'SERPER_API_KEY=your-key-here\n',
        ['SERPER_API_KEY=', 'b20f8c', 'a', '\n'],
        ['checksum: ', '289a7', '184e173f4ff89', '9e28403521', '52508c27236e', '\n'],
      ],
    },
  ],
} satisfies Provider;
