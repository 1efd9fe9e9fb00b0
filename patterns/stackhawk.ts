/** Credentials of StackHawk. */

import type { Provider } from '#model/provider';

export default {
  name: 'StackHawk',
  docs: 'https://docs.stackhawk.com/apidocs/#section/Authentication',
  rules: [
    {
      id: 'stackhawk-api-key',
      description: 'A StackHawk API key.',
      regex: String.raw`\b(hawk\.[A-Za-z0-9_-]{20}\.[A-Za-z0-9_-]{20})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read scan findings (open vulnerabilities) and start scans',
      rotate: 'At app.stackhawk.com/settings/apikeys: delete the key and create another.',
      examples: [
        {
          before: 'HAWK_API_KEY=',
          secret: ['hawk.', 'imUCfpX9a7', 'p09yJcIXyM', '.', 'IuKKBwGMs8', 'ort4o04sdb'],
          after: '\n',
        },
        {
          before: 'hawk:\n  apiKey: ',
          secret: ['hawk.', 'LL8KTkriIS', 'cfXor1JuiG', '.', 'mtuNrrxsHD', 'Gz6LWzuKw7'],
          after: '\n',
        },
      ],
      counterExamples: ['hawk.your.key', ['hawk.', 'HW6eDPybJD', '-79jtJaZ2m', '.RtsJG']],
    },
  ],
} satisfies Provider;
