/** Credentials of Cronitor. */

import type { Provider } from '#model/provider';

export default {
  name: 'Cronitor',
  docs: 'https://cronitor.io/docs/api',
  rules: [
    {
      id: 'cronitor-api-key',
      description: 'An API key of Cronitor.',
      keyed: { names: ['cronitor'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'change monitors or send their events',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'monitors',
      examples: [
        {
          before: '  "cronitor_api_key": "',
          secret: ['399e92', 'e56140094bae4', 'c4d384f7d4', 'a44'],
          after: '",\n',
        },
        {
          before: 'export CRONITOR_API_KEY="',
          secret: ['41bd', 'c929af783f86d', '68ab2d4c03', 'e3aa4'],
          after: '"\n',
        },
        {
          before: 'client.set("cronitor_api_key", "',
          secret: ['53c4', '632794d35', '983d8819e2de', 'a4ffa70'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'CRONITOR_API_KEY=your-key-here\n',
        ['CRONITOR_API_KEY=', 'a9a752', '2', '\n'],
        ['checksum: ', 'ca5a', '12dfcb55a4ead', 'bbf4257e9', '035668', '\n'],
      ],
    },
  ],
  verify: {
    monitors: {
      docs: 'https://cronitor.io/docs/monitor-api',
      effect: 'none',
      hosts: ['cronitor.io'],
      request: { method: 'GET', path: '/api/monitors', query: { pageSize: '1' }, basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '/monitors' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { monitors: '/total_monitor_count' },
      cases: [
        {
          request: 'GET https://cronitor.io/api/monitors?pageSize=1',
          headers: { authorization: 'Basic {secret}:' },
          answer: { status: 200, json: { monitors: [], page_info: {}, total_monitor_count: 4 } },
          verdict: 'live',
          facts: { monitors: '4' },
        },
        {
          request: 'GET https://cronitor.io/api/monitors?pageSize=1',
          answer: { status: 401, json: { detail: 'Invalid API key' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
