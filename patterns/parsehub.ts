/** Credentials of ParseHub. */

import type { Provider } from '#model/provider';

export default {
  name: 'ParseHub',
  docs: 'https://www.parsehub.com/docs/ref/api/v2/',
  rules: [
    {
      id: 'parsehub-api-key',
      description: 'A ParseHub API key.',
      keyed: { names: ['parsehub', 'parse_hub', 'parse-hub'], value: 't[A-Za-z0-9_-]{11}' },
      minEntropy: 2.5,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'run the account’s scraping projects and read their data',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'projects',
      examples: [
        { before: 'export PARSEHUB_API_KEY="', secret: ['tRUs', 'lmw2Ffpa'], after: '"\n' },
        { before: 'ENV PARSEHUB_API_KEY ', secret: ['txY-', 'lBZ9In2L'], after: '\n' },
        { before: '  "parsehub_api_key": "', secret: ['tQaVNo', 'HYN8tx'], after: '",\n' },
      ],
      counterExamples: [
        'PARSEHUB_API_KEY=your-key-here\n',
        ['PARSEHUB_API_KEY=', 'txE5', 'gRc', '\n'],
        ['checksum: ', 'tP5TTs', 'dAoRdU', '\n'],
      ],
    },
  ],
  verify: {
    projects: {
      docs: 'https://www.parsehub.com/docs/ref/api/v2/#list-all-projects',
      effect: 'none',
      hosts: ['www.parsehub.com'],
      request: { method: 'GET', path: '/api/v2/projects?offset=0&limit=1', query: { api_key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/total_projects' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { projects: '/total_projects' },
      cases: [
        {
          request: 'GET https://www.parsehub.com/api/v2/projects?offset=0&limit=1&api_key={secret}',
          answer: { status: 200, json: { projects: [], total_projects: 2 } },
          verdict: 'live',
          facts: { projects: '2' },
        },
        {
          request: 'GET https://www.parsehub.com/api/v2/projects?offset=0&limit=1&api_key={secret}',
          answer: { status: 401, text: '' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
