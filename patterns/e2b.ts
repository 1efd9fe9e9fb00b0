/** Credentials of E2B. */

import type { Provider } from '#model/provider';

export default {
  name: 'E2B',
  docs: 'https://e2b.dev/docs/api-key',
  rules: [
    {
      id: 'e2b-api-key',
      description: 'An API key of E2B.',
      regex: String.raw`\b(e2b_[0-9a-f]{40})\b`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run sandboxes at the team’s cost and enter those that run',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'sandboxes',
      examples: [
        {
          before: 'ENV E2B_API_KEY ',
          secret: ['e2b_', 'efe27a21bd062', 'dd186e698f36', '4d8e3e24b5d83', '5f'],
          after: '\n',
        },
        {
          before: "e2b_api_key: '",
          secret: ['e2b_49', '6dea0b0ed6ee', '09533f180b0', 'c5a4f4265', 'bad434'],
          after: "'\n",
        },
        {
          before: 'export E2B_API_KEY="',
          secret: ['e2b_8', '3d0c2daabc7', '2cb5f3ebd', '2b176e0f4c', '7ce174818'],
          after: '"\n',
        },
      ],
      counterExamples: ['E2B_API_KEY=your-key-here\n', ['E2B_API_KEY=', 'e2b_8b', '0', '\n']],
    },
  ],
  verify: {
    sandboxes: {
      docs: 'https://e2b.dev/docs/api-reference/sandboxes/list-sandboxes-v2',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.e2b.dev'],
      request: {
        method: 'GET',
        path: '/v2/sandboxes',
        query: { limit: '1' },
        headers: { 'x-api-key': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { sandboxes: { count: '' } },
      cases: [
        {
          request: 'GET https://api.e2b.dev/v2/sandboxes?limit=1',
          headers: { 'x-api-key': '{secret}' },
          answer: { status: 200, json: [{ sandboxID: 's1', templateID: 'base' }] },
          verdict: 'live',
          facts: { sandboxes: '1' },
        },
        {
          request: 'GET https://api.e2b.dev/v2/sandboxes?limit=1',
          answer: { status: 401, json: { code: 401, message: 'Invalid API key' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
