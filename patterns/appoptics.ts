/** Credentials of SolarWinds AppOptics. */

import type { Provider } from '#model/provider';

export default {
  name: 'SolarWinds AppOptics',
  docs: 'https://docs.appoptics.com/api/',
  rules: [
    {
      id: 'appoptics-api-token',
      description: 'An API token or APM service key of AppOptics.',
      keyed: {
        names: [
          'appoptics',
          'solarwinds_apm_service_key',
          'sw_apm_service_key',
          'solarwindsapmservicekey',
          'swapmservicekey',
        ],
        value: '[A-Za-z0-9_-]{71}|[0-9a-f]{64}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the organization’s metrics and traces, or write false ones',
      rotate: 'In AppOptics, Settings, API tokens: delete it and create another.',
      verify: 'metrics',
      examples: [
        {
          before: 'ENV APPOPTICS_API_TOKEN ',
          secret: [
            '7c1f',
            '6af2e93d90d8',
            'c1eb2f920',
            '4c37f330613',
            '764874740',
            'd6fc0a3fbb',
            'faaccdd3e',
          ],
          after: '\n',
        },
        {
          before: "appoptics_api_token: '",
          secret: [
            'jHP1-',
            '8xDzeoyAj',
            '0eUZJY4egKF',
            'hBHLj4cWGH',
            'cBTSMllfA7I',
            'bJ9BUVQ5exa',
            'AMKHuyHv06JD',
            'VO',
          ],
          after: "'\n",
        },
        {
          before: 'export APPOPTICS_API_TOKEN="',
          secret: [
            'uqws5',
            'ExDX-NOWOw',
            'EoR2ayrmU',
            'v4Xgigeqbx',
            'zBkorvG1f81g_',
            'LQeueNzVE',
            '_q0JqmPxulH',
            'UzmR',
          ],
          after: '"\n',
        },
      ],
      counterExamples: [
        'APPOPTICS_API_TOKEN=your-key-here\n',
        ['APPOPTICS_API_TOKEN=', '506f', 'e21', '\n'],
        [
          'checksum: ',
          'fx0N',
          'UbJK75z6oC6CT',
          'yheOcukeW',
          'fBtHp4S7lH',
          'QIYgyqbUfzADP',
          '6aQHEfxTO',
          '5iX-xdFcAeMU',
          '7',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    metrics: {
      docs: 'https://docs.appoptics.com/api/#retrieve-all-metrics',
      effect: 'none',
      hosts: ['api.appoptics.com'],
      request: { method: 'GET', path: '/v1/metrics', query: { length: '1' }, basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '/metrics' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { metrics: '/query/found' },
      cases: [
        {
          request: 'GET https://api.appoptics.com/v1/metrics?length=1',
          headers: { authorization: 'Basic {secret}:' },
          answer: {
            status: 200,
            json: { query: { found: 50, length: 1, offset: 0, total: 50 }, metrics: [] },
          },
          verdict: 'live',
          facts: { metrics: '50' },
        },
        {
          request: 'GET https://api.appoptics.com/v1/metrics?length=1',
          answer: { status: 401, json: { errors: { request: ['Authorization Required'] } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
