/** Credentials of Kanban Tool. */

import type { Provider } from '#model/provider';

export default {
  name: 'Kanban Tool',
  docs: 'https://kanbantool.com/developer/api-v3',
  rules: [
    {
      id: 'kanbantool-api-token',
      description: 'A Kanban Tool API token.',
      keyed: { names: ['kanbantool', 'kanban_tool', 'kanban-tool'], value: '[A-Z0-9]{12}' },
      minEntropy: 2.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the boards that its owner may',
      rotate: 'In the profile, API access: reset the token.',
      examples: [
        { before: 'KANBANTOOL_API_TOKEN=', secret: ['ABXL', 'P4OMMCQ3'], after: '\n' },
        { before: "const kanbantoolApiToken = '", secret: ['0T3LC', '00CUI08'], after: "';\n" },
        {
          before: '<string name="kanbantool_api_token">',
          secret: ['Q9S5C', 'QNVQWLT'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'KANBANTOOL_API_TOKEN=your-key-here\n',
        ['KANBANTOOL_API_TOKEN=', '3LL3', 'KHY', '\n'],
        ['checksum: ', 'F3QWHU', '945XB6', '\n'],
      ],
    },
  ],
} satisfies Provider;
