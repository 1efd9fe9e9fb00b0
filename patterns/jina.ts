/** Credentials of Jina AI. */

import type { Provider } from '#model/provider';

export default {
  name: 'Jina AI',
  docs: 'https://jina.ai/api-dashboard/',
  rules: [
    {
      id: 'jina-api-key',
      description: 'A Jina AI API key.',
      regex: String.raw`\b(jina_[A-Za-z0-9_-]{50,70})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read pages and make embeddings on the owner’s tokens',
      rotate: 'At jina.ai/api-dashboard: move the balance to another key and delete this one.',
      examples: [
        {
          before: 'JINA_API_KEY=',
          secret: ['jina_', 'ab94c9f1e05', 'b2978f45368', 'd0649b300d', '9BRtt9ihUIH0sC', 'Z3Wm1D7eWT3YBT'],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: ['jina_', 'c11e45571a3', '6185e6787fa', 'c1879352f5', 'EuewG4YZh1kuWx', 'MlcRbWxh459Dhb'],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: ['jina_your_key', ['jina_', 'c0QEnr', 'RCOPju']],
    },
  ],
} satisfies Provider;
