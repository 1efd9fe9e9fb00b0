/** Credentials of Covalent. */

import type { Provider } from '#model/provider';

export default {
  name: 'Covalent',
  docs: 'https://goldrush.dev/docs/',
  rules: [
    {
      id: 'covalent-api-key',
      description: 'An API key of Covalent (GoldRush).',
      regex: String.raw`\b((?:cqt_[rw]Q[A-Za-z0-9]{26}|ckey_[0-9a-f]{27}))\b`,
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'query blockchains on the owner’s bill',
      rotate: 'At goldrush.dev/platform: delete the key and create another.',
      examples: [
        {
          before: 'COVALENT_API_KEY=',
          secret: ['cqt_r', 'QXE2dkxljy8Z', 'SiCZZFOyFuXKk', 'rX'],
          after: '\n',
        },
        {
          before: "const covalentApiKey = '",
          secret: ['ckey', '_dada96394a50', '5b5d1f272f0', 'abac'],
          after: "';\n",
        },
        {
          before: '<string name="covalent_api_key">',
          secret: ['ckey_4', '79efd67f62790', 'b0b8dd14af1f', '8'],
          after: '</string>\n',
        },
      ],
      counterExamples: ['COVALENT_API_KEY=your-key-here\n', ['COVALENT_API_KEY=', 'ckey_8', '9', '\n']],
    },
  ],
} satisfies Provider;
