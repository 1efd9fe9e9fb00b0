/** Credentials of UptimeRobot. */

import type { Provider } from '#model/provider';

export default {
  name: 'UptimeRobot',
  docs: 'https://uptimerobot.com/api/',
  rules: [
    {
      id: 'uptimerobot-api-key',
      description: 'An UptimeRobot API key (main, read-only or of one monitor).',
      keyed: {
        names: ['uptimerobot', 'uptime_robot', 'uptime-robot'],
        value: '(?:u|ur|m)[0-9]{3,12}-[0-9a-z]{20,24}',
      },
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and, with a main key, change and delete the account’s monitors',
      rotate: 'In Integrations & API: delete the key and create another.',
      verify: 'account',
      examples: [
        {
          before: 'UPTIMEROBOT_API_KEY=',
          secret: ['ur465', '235168252', '-au7ayu9wt', 'hsoet6k3o5xk'],
          after: '\n',
        },
        {
          before: "const uptimerobotApiKey = '",
          secret: ['ur57', '10-lu4t5u6', 'p11yn0u7t5q', '6h'],
          after: "';\n",
        },
        {
          before: '<string name="uptimerobot_api_key">',
          secret: ['ur59', '6330184606', '-j9rsg75xu99', 'e1qjy14nrgb', '1'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'UPTIMEROBOT_API_KEY=your-key-here\n',
        ['UPTIMEROBOT_API_KEY=', 'ur0884', '-', '\n'],
        ['checksum: ', 'm52530', '9648596-ufcg', 'mr88yi66nvh', 'vpptpi', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://uptimerobot.com/api/legacy/',
      effect: 'none',
      hosts: ['api.uptimerobot.com'],
      request: {
        method: 'POST',
        path: '/v2/getAccountDetails',
        form: { api_key: '{secret}', format: 'json' },
      },
      clauses: [
        { status: 200, json: { pointer: '/stat', equals: 'ok' }, verdict: 'live' },
        { contains: 'api_key is invalid', verdict: 'invalid' },
      ],
      facts: { user: '/account/email', monitors: '/account/up_monitors' },
      impact: [{ says: 'sees {monitors} monitors of {user}' }],
      cases: [
        {
          request: 'POST https://api.uptimerobot.com/v2/getAccountDetails',
          body: 'api_key={secret}&format=json',
          answer: {
            status: 200,
            json: { stat: 'ok', account: { email: 'ops@example.com', up_monitors: 3 } },
          },
          verdict: 'live',
          facts: { user: 'ops@example.com', monitors: '3' },
          impact: { answers: [], says: ['sees 3 monitors of ops@example.com'] },
        },
        {
          request: 'POST https://api.uptimerobot.com/v2/getAccountDetails',
          answer: {
            status: 200,
            json: {
              stat: 'fail',
              error: { type: 'invalid_parameter', parameter_name: 'api_key', message: 'api_key is invalid.' },
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
