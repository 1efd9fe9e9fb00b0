/** Credentials of StatusCake. */

import type { Provider } from '#model/provider';

export default {
  name: 'StatusCake',
  docs: 'https://developers.statuscake.com/guides/api/authentication/',
  rules: [
    {
      id: 'statuscake-api-token',
      description: 'A StatusCake API token.',
      keyed: { names: ['statuscake', 'status_cake'], value: '[A-Za-z0-9]{20,30}' },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read, change and delete the account’s uptime, speed and certificate checks and its contacts',
      rotate: 'In User details, API keys: delete it and create another.',
      verify: 'uptime',
      examples: [
        {
          before: '<string name="statuscake_api_token">',
          secret: ['wK8Qo9', 'Qf5mHmgFtO', 'A8SKl'],
          after: '</string>\n',
        },
        { before: 'STATUSCAKE_API_TOKEN=', secret: ['YiJOaL', 'Ty8rWfew3q2dV', '4y8yu6xwJrK'], after: '\n' },
        { before: "statuscake_api_token: '", secret: ['aXt3g', '2srWt122k5qz8', '8pPL2Y'], after: "'\n" },
      ],
      counterExamples: [
        'STATUSCAKE_API_TOKEN=your-key-here\n',
        ['STATUSCAKE_API_TOKEN=', 'qIfSn', 'UT', '\n'],
        ['checksum: ', 'NoDDR', '1qIuswddP8Hi', 'YMcCnsO', '\n'],
      ],
    },
  ],
  verify: {
    uptime: {
      docs: 'https://developers.statuscake.com/api/#operation/list-uptime-tests',
      effect: 'none',
      hosts: ['api.statuscake.com'],
      request: { method: 'GET', path: '/v1/uptime?limit=1', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/metadata' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { tests: '/metadata/total_count' },
      impact: [{ says: 'sees {tests} tests' }],
      cases: [
        {
          request: 'GET https://api.statuscake.com/v1/uptime?limit=1',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { data: [], metadata: { page: 1, total_count: 4 } } },
          verdict: 'live',
          facts: { tests: '4' },
          impact: { answers: [], says: ['sees 4 tests'] },
        },
        {
          request: 'GET https://api.statuscake.com/v1/uptime?limit=1',
          answer: { status: 401, json: { message: 'Authentication failed', errors: {} } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
