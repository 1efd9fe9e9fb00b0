/** Credentials of Gladia. */

import type { Provider } from '#model/provider';

export default {
  name: 'Gladia',
  docs: 'https://docs.gladia.io/',
  rules: [
    {
      id: 'gladia-api-key',
      description: 'An API key of Gladia.',
      keyed: { names: ['gladia'], value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'transcribe on the owner’s bill',
      rotate: 'At app.gladia.io: delete the key and create another.',
      examples: [
        {
          before: '  "gladia_api_key": "',
          secret: ['92233f', '1c-e686-da24-', '6da7-92d42f4b', '9d0d'],
          after: '",\n',
        },
        {
          before: 'export GLADIA_API_KEY="',
          secret: ['d36316', '3d-f119-552', 'c-a2c3-c76', '3222bfe2d'],
          after: '"\n',
        },
        {
          before: 'client.set("gladia_api_key", "',
          secret: ['fa752', '909-2e42-e65', '0-e7f5-cf96', '288df0d9'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'GLADIA_API_KEY=your-key-here\n',
        ['GLADIA_API_KEY=', '942b1', '7b', '\n'],
        ['checksum: ', 'fffe6a', 'ce-e9e5-44', '6d-32f3-549', '43193f17a', '\n'],
      ],
    },
  ],
} satisfies Provider;
