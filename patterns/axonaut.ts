/** Credentials of Axonaut. */

import type { Provider } from '#model/provider';

export default {
  name: 'Axonaut',
  docs: 'https://axonaut.com/api/v2/doc',
  rules: [
    {
      id: 'axonaut-api-key',
      description: 'An Axonaut API key.',
      keyed: { names: ['axonaut'], value: '[0-9a-f]{32}' },
      minEntropy: 2.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the company’s customers, invoices and bank movements',
      rotate: 'In Axonaut, settings, API: regenerate the key.',
      examples: [
        {
          before: "const axonautApiKey = '",
          secret: ['052e8', '01c7a7dfe2', '932a1bcaf1d0c', '2b0a'],
          after: "';\n",
        },
        {
          before: 'client.set("axonaut_api_key", "',
          secret: ['8eed2', 'fc28247997d', '37108dde1a3a0', 'aa7'],
          after: '");\n',
        },
        { before: 'AXONAUT_API_KEY=', secret: ['e5f09', 'd46da3941b33e', '3da68dcecfc1b', '8'], after: '\n' },
      ],
      counterExamples: [
        'AXONAUT_API_KEY=your-key-here\n',
        ['AXONAUT_API_KEY=', '3df205', 'c', '\n'],
        ['checksum: ', '4388', '57ce5f7bd61', '52c8dd676700', 'b5299', '\n'],
      ],
    },
  ],
} satisfies Provider;
