/** Clojars: deploy tokens. */

import type { Provider } from '#model/provider';

export default {
  name: 'Clojars',
  docs: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  rules: [
    {
      id: 'clojars-deploy-token',
      description: 'A deploy token of Clojars.',
      regex: String.raw`\b(CLOJARS_[0-9a-f]{60})\b`,
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'deploy artifacts of the groups that it covers, so that everybody who uses them runs his code',
      rotate: 'Disable it under Deploy Tokens and create another, for one artifact only.',
      examples: [
        {
          before: 'CLOJARS_PASSWORD=',
          secret: ['CLO', 'JARS_d51b54922829d258243ee59ebf1940', 'f6edcae30c465af6f054ba9c4ec0c6'],
          after: '\n',
        },
        {
          before: '{:url "https://repo.clojars.org" :password "',
          secret: ['CLO', 'JARS_47967cd3b7d4478d4270ed317c5447', '1e3af2647498fd53bd86ee1c33734c'],
          after: '"}',
        },
      ],
      counterExamples: [
        ['CLOJARS_PASSWORD=CLOJARS_e329a1236aa7abc', '69838a9d633c420'],
        'CLOJARS_USERNAME=acme',
      ],
    },
  ],
} satisfies Provider;
