/** Pingdom: tokens of its API, which have no mark of their own. */

import type { Provider } from '#model/provider';

export default {
  name: 'Pingdom',
  docs: 'https://docs.pingdom.com/api/',
  rules: [
    {
      id: 'pingdom-api-token',
      description: 'A Pingdom API token.',
      keyed: {
        names: [
          'pingdom_api_token',
          'pingdom_token',
          'pingdomtoken',
          'pingdomapitoken',
          'pingdom-token',
          'pingdom-api-token',
          'pingdom_api_key',
          'pingdomapikey',
          'api.pingdom.com',
          'pingdom_key',
        ],
        value: String.raw`[\w-]{80,90}`,
      },
      minEntropy: 4.2,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo:
        'read which hosts are watched and their outages and, with write access, switch checks and alerts off',
      rotate: 'Delete it under Integrations, The Pingdom API, and add another.',
      verify: 'checks',
      examples: [
        {
          before: 'PINGDOM_API_TOKEN=',
          secret: [
            'fG32P18l8n0-4-M2GVWzYbjr3Y6xn',
            'laFLHiZbkLHJxyg4ViX6rGti03reh',
            'BkEOMUTvvjjwNfr4O0lGNPwJB4WB',
          ],
          after: '\n',
        },
        {
          before: "curl https://api.pingdom.com/api/3.1/checks -H 'Authorization: Bearer ",
          secret: [
            'sjKl_iYpT7Ojgrv7RpymDetw74P2D',
            'XOuPDIuEdDFT4tvySZgBvo2AxO4Qe',
            'Y1OfdU0BmmZa6a1f9THHWMiHZPT8',
          ],
          after: "'",
        },
      ],
      counterExamples: [
        ['PINGDOM_API_TOKEN=u0VBNDNR_VUMNk6QLPnd', 'S4lLZATBRSNZ7imlHdnL'],
        'PINGDOM_API_TOKEN=${PINGDOM_API_TOKEN}',
      ],
    },
    {
      id: 'pingdom-application-key',
      description: 'A Pingdom application key. The API that took it is gone.',
      keyed: {
        names: [
          'pingdom_app_key',
          'pingdom_appkey',
          'pingdom_application_key',
          'pingdomappkey',
          'pingdom_api_key',
          'pingdom-app-key',
          'pingdom_key',
          'pingdomapikey',
        ],
        value: '[0-9a-z]{32}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'nothing any more; with the password of its owner it opened the older API',
      rotate: 'Remove it from the code, and change the password if it stands beside it.',
      examples: [
        { before: 'PINGDOM_APP_KEY=', secret: ['xhn4k604oz0tsvgm', 'iqp15yv4vuulmhoi'], after: '\n' },
        { before: '"pingdom_api_key": "', secret: ['aqky1kan50fgeyju', '9yh4bzqcivq0bvpa'], after: '"' },
      ],
      counterExamples: [['PINGDOM_APP_KEY=ix1c2wpsml', '4oslp7w0fe'], 'PINGDOM_APP_KEY=your_app_key'],
    },
  ],
  verify: {
    checks: {
      docs: 'https://docs.pingdom.com/api/',
      effect: 'none',
      hosts: ['api.pingdom.com'],
      request: { method: 'GET', path: '/api/3.1/checks?limit=1', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/checks' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      facts: { checks: '/counts/total' },
      impact: [
        {
          request: { method: 'GET', path: '/api/3.1/credits', bearer: '{secret}' },
          says: 'sees {checks} checks, can add {free} more and send {sms} text messages',
          facts: { free: '/credits/availablechecks', sms: '/credits/availablesms' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.pingdom.com/api/3.1/checks?limit=1',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { checks: [], counts: { total: 12, limited: 1 } } },
          verdict: 'live',
          facts: { checks: '12', free: '3', sms: '25' },
          impact: {
            answers: [{ status: 200, json: { credits: { availablechecks: 3, availablesms: 25 } } }],
            says: ['sees 12 checks, can add 3 more and send 25 text messages'],
          },
        },
        {
          request: 'GET https://api.pingdom.com/api/3.1/checks?limit=1',
          answer: {
            status: 401,
            json: { error: { statuscode: 401, statusdesc: 'Unauthorized', errormessage: 'Invalid token' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
