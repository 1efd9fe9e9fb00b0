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
      verify: 'projects',
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
  verify: {
    projects: {
      docs: 'https://developer.todoist.com/api/v1/#tag/Projects',
      effect: 'none',
      hosts: ['api.todoist.com'],
      request: { method: 'GET', path: '/api/v1/projects?limit=50', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/results' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { projects: { count: '/results' } },
      cases: [
        {
          request: 'GET https://api.todoist.com/api/v1/projects?limit=50',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { results: [{ id: '1', name: 'Inbox' }], next_cursor: null } },
          verdict: 'live',
          facts: { projects: '1' },
        },
        {
          request: 'GET https://api.todoist.com/api/v1/projects?limit=50',
          answer: { status: 401, json: { error: 'Unauthorized', error_code: 401 } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
