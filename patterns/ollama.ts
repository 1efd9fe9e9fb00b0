/** Credentials of Ollama. */

import type { Provider } from '#model/provider';

export default {
  name: 'Ollama',
  docs: 'https://docs.ollama.com/api/authentication',
  rules: [
    {
      id: 'ollama-api-key',
      description: 'An API key of Ollama’s cloud.',
      keyed: { names: ['ollama'], value: String.raw`[0-9a-f]{32}\.[A-Za-z0-9_-]{24}` },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'run cloud models on the owner’s plan and publish models in the owner’s name',
      rotate: 'At ollama.com/settings/keys: delete the key and add another.',
      examples: [
        {
          before: "ollama_api_key: '",
          secret: ['2731e', '192fa62d8887', 'c2793aa9dbb', '4baf.VTDNN', 'sm8QIBB-1H', 'tPcGTZa_4'],
          after: "'\n",
        },
        {
          before: '<string name="ollama_api_key">',
          secret: ['d0184f', '0ba6cd4d41d', '837fdf6c7', '65c6ae._Rq', 'dBkEk250Yy', 'J-OPHFo_KH', 'L'],
          after: '</string>\n',
        },
        {
          before: 'ENV OLLAMA_API_KEY ',
          secret: ['5630e', '81a25625dcc', '358df3ddef262', '17d.o2s215Y', 'tkoO1slX0', 'geed5iKW'],
          after: '\n',
        },
      ],
      counterExamples: [
        'OLLAMA_API_KEY=your-key-here\n',
        ['OLLAMA_API_KEY=', '43d4a', '41', '\n'],
        ['checksum: ', '97aa', 'af620e440739', '49d39b0a659a7', 'aca.CEXBLL', 'Gi5McJyCBo', 'zRy9tVE2', '\n'],
      ],
    },
  ],
} satisfies Provider;
