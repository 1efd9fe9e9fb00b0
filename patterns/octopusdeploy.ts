/** Octopus Deploy: API keys. */

import type { Provider } from '#model/provider';

export default {
  name: 'Octopus Deploy',
  docs: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  rules: [
    {
      id: 'octopusdeploy-api-key',
      description: 'An Octopus Deploy API key.',
      regex: String.raw`\b(API-[A-Z0-9]{25,32})\b`,
      checks: ['not-words'],
      minEntropy: 3.4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'run and change deployments and read their variables as its owner',
      rotate: 'Revoke it under Profile, My API keys, and create another with a date of expiry.',

      examples: [
        { before: 'OCTOPUS_API_KEY=', secret: ['AP', 'I-0ZS78IUCPRHBO', '8VOJEY1FI48XJ'], after: '\n' },
        {
          before: 'octo push --server https://acme.octopus.app --apiKey ',
          secret: ['AP', 'I-14G813L7K4XCLR0', '2BQY6WF7ZEHIS5G'],
          after: '\n',
        },
      ],
      counterExamples: [
        '--apiKey API-XXXXXXXXXXXXXXXXXXXXXXXXXX',
        ['--apiKey API-EAFSA8', 'GOTCLL'],
        'see API-DOCUMENTATIONOFTHESERVERS',
      ],
    },
  ],
} satisfies Provider;
