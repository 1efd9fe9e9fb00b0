/** Credentials of Worksnaps. */

import type { Provider } from '#model/provider';

export default {
  name: 'Worksnaps',
  docs: 'https://www.worksnaps.com/api_doc/',
  rules: [
    {
      id: 'worksnaps-api-token',
      description: 'A Worksnaps API token.',
      keyed: { names: ['worksnaps'], value: '[A-Za-z0-9]{40}' },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the time entries and projects that its owner sees',
      rotate: 'In My profile, Web service API: reset the token.',
      examples: [
        {
          before: 'export WORKSNAPS_API_TOKEN="',
          secret: ['TniPsz', 'Hw3etDzuti', 'sRV2jpWDuGT', 'LINhlN1PGx', 'F80'],
          after: '"\n',
        },
        {
          before: 'ENV WORKSNAPS_API_TOKEN ',
          secret: ['AKgiG', 'cW106x68ILi', 'gnK6ypzIqsM', 'TUDUJ4yCiDj', 'Xg'],
          after: '\n',
        },
        {
          before: '  "worksnaps_api_token": "',
          secret: ['alQr', 'H1oFAHrJhmI', '0mlt9jL7zv', 'Z01jTIRJd', 'D4UUpA'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'WORKSNAPS_API_TOKEN=your-key-here\n',
        ['WORKSNAPS_API_TOKEN=', 'eJqe', 'Jc7', '\n'],
        ['checksum: ', 'jnREx', 'u1vjuOR3rld', 'PBKGcak4f0R', 'jROfAOt1n', 'rrtp', '\n'],
      ],
    },
  ],
} satisfies Provider;
