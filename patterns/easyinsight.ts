/** Credentials of Easy Insight. */

import type { Provider } from '#model/provider';

export default {
  name: 'Easy Insight',
  docs: 'https://www.easy-insight.com/api/',
  rules: [
    {
      id: 'easyinsight-api-secret',
      description: 'An API key or secret of Easy Insight.',
      keyed: { names: ['easyinsight', 'easy-insight', 'easy_insight'], value: '[A-Za-z0-9]{20}' },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the owner’s reports and data',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        { before: "const easyinsightApiSecret = '", secret: ['Qveu', 'Hg5GHQZwq', 'SOfcPKK'], after: "';\n" },
        {
          before: 'client.set("easyinsight_api_secret", "',
          secret: ['PlzxE', 'ogOz6lLXW8', 'Ogaks'],
          after: '");\n',
        },
        { before: 'EASYINSIGHT_API_SECRET=', secret: ['4CY3k', 'XaB3WD2uzDHA', 'i5t'], after: '\n' },
      ],
      counterExamples: [
        'EASYINSIGHT_API_SECRET=your-key-here\n',
        ['EASYINSIGHT_API_SECRET=', 'ErNM', 'UIg', '\n'],
        ['checksum: ', 'eamCL', 'n4dtpj0Vdlhxa', '5G', '\n'],
      ],
    },
  ],
} satisfies Provider;
