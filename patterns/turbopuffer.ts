/** Credentials of turbopuffer. */

import type { Provider } from '#model/provider';

export default {
  name: 'turbopuffer',
  docs: 'https://turbopuffer.com/docs/auth',
  rules: [
    {
      id: 'turbopuffer-api-key',
      description: 'An API key of turbopuffer.',
      regex: String.raw`\b(tpuf_[A-Za-z0-9]{32})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the organization’s namespaces',
      rotate: 'In the dashboard, API keys: delete the key and create another.',
      examples: [
        {
          before: "turbopuffer_api_key: '",
          secret: ['tpuf_', 'CkwUuQDYES', 'IBaJAvJV7p', '9lEj290q53RS'],
          after: "'\n",
        },
        {
          before: '<string name="turbopuffer_api_key">',
          secret: ['tpuf', '_iYDHxPQLW8iQ', 'FDRXAiYMxV', 'viC2Nt0Wfg'],
          after: '</string>\n',
        },
        {
          before: 'ENV TURBOPUFFER_API_KEY ',
          secret: ['tpuf_8', 'dwryIRI8Eg', 'MIgm8VgZ9zgRV', '29kY98wV'],
          after: '\n',
        },
      ],
      counterExamples: ['TURBOPUFFER_API_KEY=your-key-here\n', ['TURBOPUFFER_API_KEY=', 'tpuf_F', 'i', '\n']],
    },
  ],
} satisfies Provider;
