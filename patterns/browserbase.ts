/** Credentials of Browserbase. */

import type { Provider } from '#model/provider';

export default {
  name: 'Browserbase',
  docs: 'https://docs.browserbase.com/',
  rules: [
    {
      id: 'browserbase-api-key',
      description: 'An API key of Browserbase.',
      regex: String.raw`\b(bb_(?:live|test)_[A-Za-z0-9_-]{24,34})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 3.5,
      checks: ['mode'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run browsers at the project’s cost and see their sessions',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'projects',
      examples: [
        {
          before: 'ENV BROWSERBASE_API_KEY ',
          secret: ['bb_te', 'st_z_wFhXYa', 'zlY-wpqb7', 'J3jE7kn7XzIr7', 'vBBm'],
          after: '\n',
        },
        {
          before: "browserbase_api_key: '",
          secret: ['bb_l', 'ive_MXX5D', 'oQnWhjzila', '0-h-vPucn7Qgq', '-'],
          after: "'\n",
        },
        {
          before: 'export BROWSERBASE_API_KEY="',
          secret: ['bb_t', 'est_gaV2RXjW4', 'LWwveZIw19', 'LnReGJJbs', 'Y'],
          after: '"\n',
        },
      ],
      counterExamples: ['BROWSERBASE_API_KEY=your-key-here\n', ['BROWSERBASE_API_KEY=', 'bb_t', 'est', '\n']],
    },
  ],
  verify: {
    projects: {
      docs: 'https://docs.browserbase.com/reference/api/list-projects',
      effect: 'none',
      hosts: ['api.browserbase.com'],
      request: { method: 'GET', path: '/v1/projects', headers: { 'x-bb-api-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/0/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { projects: { each: '', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://api.browserbase.com/v1/projects',
          headers: { 'x-bb-api-key': '{secret}' },
          answer: { status: 200, json: [{ id: 'p1', name: 'Production' }] },
          verdict: 'live',
          facts: { projects: 'Production' },
        },
        {
          request: 'GET https://api.browserbase.com/v1/projects',
          answer: { status: 401, json: { statusCode: 401, error: 'Unauthorized', message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
