/** Credentials of Chroma. */

import type { Provider } from '#model/provider';

export default {
  name: 'Chroma',
  docs: 'https://docs.trychroma.com/cloud/getting-started',
  rules: [
    {
      id: 'chroma-api-key',
      description: 'An API key of Chroma Cloud.',
      regex: String.raw`\b(ck-[A-HJ-NP-Za-km-z1-9]{40,48})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the database’s collections',
      rotate: 'In the dashboard, Settings: delete the key and create another.',
      examples: [
        {
          before: 'client.set("chroma_api_key", "',
          secret: ['ck-8y', 'h53Mny9yBa', 'S9E53Q81d', 'vAMGRd5MPYE', 'MgKR8baA'],
          after: '");\n',
        },
        {
          before: '  "chroma_api_key": "',
          secret: ['ck-s', '9Scb87je4Uu12', 'uuinG3B8k1', 'NPRDsJVf1', '41tytwyPo', 'yYL'],
          after: '",\n',
        },
        {
          before: "const chromaApiKey = '",
          secret: ['ck-8', 'r5W2fS4HSq', 'A48itzudy', '4y7BUkuCG1L', 'AqGN1gCZ2n', 'F'],
          after: "';\n",
        },
      ],
      counterExamples: ['CHROMA_API_KEY=your-key-here\n', ['CHROMA_API_KEY=', 'ck-MK', '7M', '\n']],
    },
  ],
} satisfies Provider;
