/** Credentials of Mem0. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mem0',
  docs: 'https://docs.mem0.ai/',
  rules: [
    {
      id: 'mem0-api-key',
      description: 'An API key of Mem0.',
      regex: String.raw`\b(m0-[A-Za-z0-9]{40})\b`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change stored memories',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'ping',
      examples: [
        {
          before: '  "mem0_api_key": "',
          secret: ['m0-Yi2', 'lSxiMk2GDat', 'U4IefQX5rbz', 'z0QA1JqSqh0h', 'nxb'],
          after: '",\n',
        },
        {
          before: 'export MEM0_API_KEY="',
          secret: ['m0-654', 'zx9QyUJgZ9J', 'ga3qpGaVLhiVF', 'GpjPqpZzjMzn', 'x'],
          after: '"\n',
        },
        {
          before: 'client.set("mem0_api_key", "',
          secret: ['m0-E1', 'H5m3geIzdiHQQ', 'NGr4Mfjn43EDj', 'QOebQV6XwYr5'],
          after: '");\n',
        },
      ],
      counterExamples: ['MEM0_API_KEY=your-key-here\n', ['MEM0_API_KEY=', 'm0-j', 'agr', '\n']],
    },
  ],
  verify: {
    ping: {
      docs: 'https://docs.mem0.ai/api-reference',
      effect: 'none',
      hosts: ['api.mem0.ai'],
      request: { method: 'GET', path: '/v1/ping/', headers: { authorization: 'Token {secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/user_email' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/user_email', organization: '/org_id', project: '/project_id' },
      cases: [
        {
          request: 'GET https://api.mem0.ai/v1/ping/',
          headers: { authorization: 'Token {secret}' },
          answer: {
            status: 200,
            json: { status: 'ok', org_id: 'org_1', project_id: 'proj_1', user_email: 'ada@example.com' },
          },
          verdict: 'live',
          facts: { user: 'ada@example.com', organization: 'org_1', project: 'proj_1' },
        },
        {
          request: 'GET https://api.mem0.ai/v1/ping/',
          answer: { status: 401, json: { detail: 'Given API key is not valid' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
