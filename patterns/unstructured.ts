/** Credentials of Unstructured. */

import type { Provider } from '#model/provider';

export default {
  name: 'Unstructured',
  docs: 'https://docs.unstructured.io/',
  rules: [
    {
      id: 'unstructured-api-key',
      description: 'An API key of Unstructured.',
      keyed: { names: ['unstructured_api_key', 'unstructured_key'], value: '[A-Za-z0-9]{30}' },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'process documents on the owner’s bill',
      rotate: 'At platform.unstructured.io, API keys: delete the key and create another.',
      examples: [
        {
          before: 'client.set("unstructured_api_key", "',
          secret: ['1TxEJF', '3ahgDDRQjiR', 'DkkztuJQ89Q8w'],
          after: '");\n',
        },
        {
          before: '  "unstructured_api_key": "',
          secret: ['qKJRd', 'H29wL4zlukDIp', '2qRQr3I84ry2'],
          after: '",\n',
        },
        {
          before: "const unstructuredApiKey = '",
          secret: ['muMF9', 'STRuhLScAW9I', 'BF0x6kuesKUMy'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'UNSTRUCTURED_API_KEY=your-key-here\n',
        ['UNSTRUCTURED_API_KEY=', 'pRn7w1', 'h', '\n'],
        ['checksum: ', 'qyGgaS', 'KyOGzk1aXIh0w', 'p09lPxN8Q', 'Pa', '\n'],
      ],
    },
  ],
} satisfies Provider;
