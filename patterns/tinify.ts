/** Credentials of Tinify (TinyPNG). */

import type { Provider } from '#model/provider';

export default {
  name: 'Tinify (TinyPNG)',
  docs: 'https://tinypng.com/developers/reference',
  rules: [
    {
      id: 'tinify-api-key',
      description: 'An API key of Tinify.',
      keyed: { names: ['tinify', 'tinypng', 'tiny_png', 'tinyjpg'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'compress images on the owner’s account',
      rotate: 'At tinify.com/dashboard/api: delete the key and add another.',
      examples: [
        {
          before: 'client.set("tinify_api_key", "',
          secret: ['7fKxy', '9rJQrcX0u', 'ybEfTZXn9PTOy', 'Hct5W'],
          after: '");\n',
        },
        {
          before: '  "tinify_api_key": "',
          secret: ['Wg8J', 'bmduf1g3DrZ', 'CdNTELWMMzDmG', 'W94S'],
          after: '",\n',
        },
        {
          before: "const tinifyApiKey = '",
          secret: ['LrPFzO', 'LSPCkow7Yy', 'iB01PjR86x', 'XZ5hLi'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'TINIFY_API_KEY=your-key-here\n',
        ['TINIFY_API_KEY=', 'hYYuy', 'wb', '\n'],
        ['checksum: ', 'sD9feh', '8hjtKsgRfjBjS', 'ayFQw3YNRA', 'L2M', '\n'],
      ],
    },
  ],
} satisfies Provider;
