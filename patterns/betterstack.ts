/** Credentials of Better Stack. */

import type { Provider } from '#model/provider';

export default {
  name: 'Better Stack',
  docs: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
  rules: [
    {
      id: 'betterstack-api-token',
      description: 'An API token of Better Stack Uptime or Telemetry, or a source token of its logs.',
      keyed: {
        names: [
          'betterstack',
          'better_stack',
          'better-stack',
          'betteruptime',
          'better_uptime',
          'better-uptime',
          'logtail',
        ],
        value: '[A-Za-z0-9]{24}',
      },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change monitors, incidents and on-call rotas, or write into the logs',
      rotate: 'In Better Stack, API tokens (or the source’s settings): delete it and create another.',
      verify: 'monitors',
      examples: [
        { before: "betterstack_api_token: '", secret: ['vWVB', 'Q15M59DkDkvYD', 'MUs5qDc'], after: "'\n" },
        {
          before: '<string name="betterstack_api_token">',
          secret: ['LvB1X', 'Qys2MFrJcgu', 'riGlyJCl'],
          after: '</string>\n',
        },
        { before: 'ENV BETTERSTACK_API_TOKEN ', secret: ['cW50', '3pRCTlOWkt', 'HuzaBJ91hg'], after: '\n' },
      ],
      counterExamples: [
        'BETTERSTACK_API_TOKEN=your-key-here\n',
        ['BETTERSTACK_API_TOKEN=', 'YYHOn', '7v', '\n'],
        ['checksum: ', 'BLcMX', 'qAYK1VDxzuJto', 'z5KUiM', '\n'],
      ],
    },
  ],
  verify: {
    monitors: {
      docs: 'https://betterstack.com/docs/uptime/api/list-all-existing-monitors/',
      effect: 'none',
      hosts: ['uptime.betterstack.com'],
      request: { method: 'GET', path: '/api/v2/monitors?per_page=1', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        {
          status: 401,
          isJson: true,
          verdict: 'unknown',
          why: 'no token of Uptime; one of Telemetry is refused here as well',
        },
      ],
      cases: [
        {
          request: 'GET https://uptime.betterstack.com/api/v2/monitors?per_page=1',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { data: [], pagination: {} } },
          verdict: 'live',
        },
        {
          request: 'GET https://uptime.betterstack.com/api/v2/monitors?per_page=1',
          answer: { status: 401, json: { errors: 'Invalid Team API token.' } },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
