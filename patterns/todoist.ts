/** Credentials of Todoist. */

import type { Provider } from '#model/provider';

export default {
  name: 'Todoist',
  docs: 'https://developer.todoist.com/api/v1/#tag/Authorization',
  rules: [
    {
      id: 'todoist-api-token',
      description: 'A Todoist API token.',
      keyed: {
        names: ['todoist'],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3.1,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the person’s tasks and projects',
      rotate: 'In Todoist, Settings, Integrations, Developer: issue a new API token.',
      examples: [
        {
          before: 'TODOIST_API_TOKEN=',
          secret: ['db05413344ed65', 'e6bad9d5860b48', '186dc1c4d684'],
          after: '\n',
        },
        {
          before: 'todoist_token = "',
          secret: ['91884b99d5010d', 'c9a4b2b9eadd84', '0008d8ebcdb2'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'TODOIST_API_TOKEN=0564********\n',
        'TODOIST_API_TOKEN=your-key-here\n',
        ['TODOIST_API_TOKEN=', '0564ee9f5f', '8b4ba97822', '\n'],
      ],
    },
  ],
} satisfies Provider;
