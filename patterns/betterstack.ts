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
} satisfies Provider;
