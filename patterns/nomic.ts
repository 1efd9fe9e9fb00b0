/** Credentials of Nomic. */

import type { Provider } from '#model/provider';

export default {
  name: 'Nomic',
  docs: 'https://docs.nomic.ai/',
  rules: [
    {
      id: 'nomic-api-key',
      description: 'An API key of Nomic Atlas.',
      regex: String.raw`\b(nk-[A-Za-z0-9_-]{43})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the organization’s data maps',
      rotate: 'At atlas.nomic.ai, API keys: delete the key and create another.',
      examples: [
        {
          before: "const nomicApiKey = '",
          secret: ['nk-t', '2DGm68eCU', '_dqw78yNT', 'emQDCZQdopdr', 'jvOGboZN5YV0'],
          after: "';\n",
        },
        {
          before: 'client.set("nomic_api_key", "',
          secret: ['nk-a', 'xM_X_rVZubfy', 'ojPKXtAAOasq', 'EOyM_i9dC1bR', 'M04-UC'],
          after: '");\n',
        },
        {
          before: 'NOMIC_API_KEY=',
          secret: ['nk-C', '8uxImMWknx', 'WioWNa-NmU2z', '6_ivgxzKh407e', 'nF4ObW2'],
          after: '\n',
        },
      ],
      counterExamples: ['NOMIC_API_KEY=your-key-here\n', ['NOMIC_API_KEY=', 'nk-mj', 'iN', '\n']],
    },
  ],
} satisfies Provider;
