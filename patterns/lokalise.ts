/** Credentials of Lokalise. */

import type { Provider } from '#model/provider';

export default {
  name: 'Lokalise',
  docs: 'https://developers.lokalise.com/reference/api-authentication',
  rules: [
    {
      id: 'lokalise-api-token',
      description: 'A Lokalise API token.',
      keyed: { names: ['lokalise'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the translations that its owner may',
      rotate: 'In Profile settings, API tokens: delete it and generate another.',
      verify: 'projects',
      examples: [
        {
          before: 'ENV LOKALISE_API_TOKEN ',
          secret: ['6b3061', 'c93f068c4b8ef', '6fd88f3b4868f', '3fce3414'],
          after: '\n',
        },
        {
          before: "lokalise_api_token: '",
          secret: ['dc6d32', 'bb70fa41a9a', '55b8906828853', 'ad305b7745'],
          after: "'\n",
        },
        {
          before: 'export LOKALISE_API_TOKEN="',
          secret: ['2a4b', 'e5bad11a2c453', '30b55be483', '6d75c6fb5e68b'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'LOKALISE_API_TOKEN=your-key-here\n',
        ['LOKALISE_API_TOKEN=', 'd222', '98a', '\n'],
        ['checksum: ', '4a5d', 'd70e71b26e8d7', '93d5419b5570', 'f226c7a3f9a', '\n'],
      ],
    },
  ],
  verify: {
    projects: {
      docs: 'https://developers.lokalise.com/reference/list-all-projects',
      effect: 'none',
      hosts: ['api.lokalise.com'],
      request: {
        method: 'GET',
        path: '/api2/projects',
        query: { limit: '100' },
        headers: { 'x-api-token': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/projects' }, verdict: 'live' },
        {
          status: [400, 401],
          json: { pointer: '/error/message', contains: 'X-Api-Token' },
          verdict: 'invalid',
        },
      ],
      facts: { projects: { each: '/projects', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://api.lokalise.com/api2/projects?limit=100',
          headers: { 'x-api-token': '{secret}' },
          answer: { status: 200, json: { projects: [{ project_id: 'p', name: 'App' }] } },
          verdict: 'live',
          facts: { projects: 'App' },
        },
        {
          request: 'GET https://api.lokalise.com/api2/projects?limit=100',
          answer: { status: 400, json: { error: { message: 'Invalid `X-Api-Token` header', code: 400 } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
