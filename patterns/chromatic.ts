/** Credentials of Chromatic. */

import type { Provider } from '#model/provider';

export default {
  name: 'Chromatic',
  docs: 'https://www.chromatic.com/docs/',
  rules: [
    {
      id: 'chromatic-project-token',
      description: 'A project token of Chromatic.',
      regex: String.raw`\b(chpt_[0-9a-f]{12,20})\b`,
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'upload builds to the project',
      rotate: 'In Manage, Configure: reset the token.',
      examples: [
        {
          before: "const chromaticProjectToken = '",
          secret: ['chpt_7', 'f575e22638', '2093'],
          after: "';\n",
        },
        {
          before: 'client.set("chromatic_project_token", "',
          secret: ['chpt', '_e53414bbe', '0e060150'],
          after: '");\n',
        },
        { before: 'CHROMATIC_PROJECT_TOKEN=', secret: ['chpt', '_04e01409bb01', 'a425f6'], after: '\n' },
      ],
      counterExamples: [
        'CHROMATIC_PROJECT_TOKEN=your-key-here\n',
        ['CHROMATIC_PROJECT_TOKEN=', 'chpt', '_52', '\n'],
      ],
    },
  ],
} satisfies Provider;
