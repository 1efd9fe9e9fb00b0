/** Credentials of Endor Labs. */

import type { Provider } from '#model/provider';

export default {
  name: 'Endor Labs',
  docs: 'https://docs.endorlabs.com/administration/api-keys/',
  rules: [
    {
      id: 'endorlabs-api-key',
      description: 'An Endor Labs API key or secret.',
      regex: String.raw`\b(endr\+[A-Za-z0-9-]{16})(?:[^A-Za-z0-9-]|$)`,
      minEntropy: 3.3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the findings of the namespace (open vulnerabilities) and change its policies',
      rotate: 'In Endor Labs, Access Control, API Keys: delete the key and generate another.',
      examples: [
        { before: 'ENDOR_API_CREDENTIALS_KEY=', secret: ['endr+', 'GAv5O1o5', 'FLtEskYn'], after: '\n' },
        { before: 'endor:\n  key: ', secret: ['endr+', 'wFZFAMMc', 'IvqirNU3'], after: '\n' },
      ],
      counterExamples: ['endr+your-key', 'endr+Xvih3c'],
    },
  ],
} satisfies Provider;
