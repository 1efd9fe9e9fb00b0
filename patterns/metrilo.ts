/** Credentials of Metrilo. The token stands in the shops’ pages. */

import type { Provider } from '#model/provider';

export default {
  name: 'Metrilo',
  docs: 'https://developers.metrilo.com/',
  rules: [
    {
      id: 'metrilo-project-token',
      description: 'The token of a Metrilo project. It stands in pages.',
      keyed: { names: ['metrilo'], value: '[0-9a-f]{16}' },
      minEntropy: 2.5,
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'send events to the project',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        { before: "metrilo_project_token: '", secret: ['07f8e', '7136d3b12', '5f'], after: "'\n" },
        {
          before: '<string name="metrilo_project_token">',
          secret: ['56e187', '536c8b686b'],
          after: '</string>\n',
        },
        { before: 'ENV METRILO_PROJECT_TOKEN ', secret: ['d821cc', '895b67245d'], after: '\n' },
      ],
      counterExamples: [
        'METRILO_PROJECT_TOKEN=your-key-here\n',
        ['METRILO_PROJECT_TOKEN=', 'b11992', '6', '\n'],
        ['checksum: ', '626969', 'fc1f3ccc9c', '\n'],
      ],
    },
  ],
} satisfies Provider;
