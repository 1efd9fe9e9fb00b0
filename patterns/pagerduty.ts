/** Credentials of PagerDuty. */

import type { Provider } from '#model/provider';

export default {
  name: 'PagerDuty',
  docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
  rules: [
    {
      id: 'pagerduty-api-key',
      description: 'A PagerDuty REST API key of an account or a person.',
      keyed: {
        names: ['pagerduty', 'pager_duty', 'pd_api', 'pd_token', 'authorization: token token'],
        value: String.raw`(?:u\+[A-Za-z0-9_-]{18}|y_[A-Za-z0-9_-]{18})`,
      },
      minEntropy: 3.3,
      stopValues: [['y_nba', 'kkc66ryytwuxyeu'].join('')],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change incidents, schedules and services: silence alerts',
      rotate:
        'In PagerDuty, Integrations, API Access Keys (or My Profile, User Settings): delete the key and create another.',
      verify: 'user',
      examples: [
        { before: 'PAGERDUTY_TOKEN=', secret: ['u+', '87PWSar3u', 'yfTcmrt11'], after: '\n' },
        { before: 'Authorization: Token token=', secret: ['u+', '0-EOf-sm4', 'fe1PHAww0'], after: '\n' },
        { before: '  pagerduty_token = "', secret: ['u+', 'LS4l5mLDe', '17P_VJqg7'], after: '"\n' },
      ],
      counterExamples: [
        'PAGERDUTY_TOKEN=u+bc********\n',
        'PAGERDUTY_TOKEN=your-key-here\n',
        ['PAGERDUTY_TOKEN=', 'u+', 'bcZAsXNlE', '\n'],
      ],
    },
    {
      id: 'pagerduty-account-api-key',
      description: 'A PagerDuty REST API key of an account (form without a mark).',
      keyed: {
        names: [
          'pagerduty_api',
          'pagerduty-api',
          'pagerdutyapi',
          'pagerduty_token',
          'pagerduty-token',
          'pagerdutytoken',
          'pagerduty_key',
          'pagerdutykey',
          'pager_duty_api',
          'pd_api_key',
          'pd_api_token',
          'authorization: token token',
        ],
        value: '[A-Za-z0-9_-][A-Za-z0-9-][A-Za-z0-9_-]{18}',
      },
      minEntropy: 3.3,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change incidents, schedules and services: silence alerts',
      rotate: 'In PagerDuty, Integrations, API Access Keys: delete the key and create another.',
      verify: 'account',
      examples: [
        { before: 'PAGERDUTY_API_KEY=', secret: ['dTO7hJ1njG', 'pNsn_zchHm'], after: '\n' },
        { before: 'Authorization: Token token=', secret: ['ZlF9BhrqXT', 'WiB4PTQ7hs'], after: '\n' },
      ],
      counterExamples: [
        'PAGERDUTY_API_KEY=lUij********\n',
        'PAGERDUTY_API_KEY=your-key-here\n',
        ['PAGERDUTY_API_KEY=', 'lUijzbO2Co', '\n'],
      ],
    },
    {
      id: 'pagerduty-routing-key',
      description: 'A PagerDuty integration (routing) key.',
      keyed: {
        names: [
          'routing_key',
          'routingkey',
          'routing-key',
          'pagerduty_service_key',
          'pagerduty_integration',
          'pagerduty_routing',
          'pagerdutyintegration',
          'service_key',
          'servicekey',
          'integration_key',
          'integrationkey',
          'pagerduty-key',
        ],
        value: '(?:[0-9a-f]{32}|R0[0-9A-Z]{30})',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'raise and resolve alerts on one service: wake people, or hide an incident',
      rotate: 'In the service’s Integrations tab: delete the integration and add another.',
      docs: 'https://support.pagerduty.com/main/docs/services-and-integrations',
      examples: [
        {
          before: 'PAGERDUTY_ROUTING_KEY=',
          secret: ['e83c74f9122', '6706c537be0', '5c2dd657e5'],
          after: '\n',
        },
        { before: 'routing_key: ', secret: ['2f9404d3b63', 'a980da60aa1', 'ecf9ed13ae'], after: '\n' },
      ],
      counterExamples: [
        'PAGERDUTY_ROUTING_KEY=1e91********\n',
        'PAGERDUTY_ROUTING_KEY=your-key-here\n',
        ['PAGERDUTY_ROUTING_KEY=', '1e917667', 'b38733fd', '\n'],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://github.com/PagerDuty/api-schema',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.pagerduty.com', 'api.eu.pagerduty.com'],
      request: {
        method: 'GET',
        path: '/abilities',
        headers: {
          Authorization: 'Token token={secret}',
          accept: 'application/vnd.pagerduty+json;version=2',
        },
      },
      clauses: [
        { status: 200, json: { pointer: '/abilities' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/error' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, verdict: 'invalid' },
      ],
      impact: [
        {
          request: {
            method: 'GET',
            path: '/users/me',
            headers: {
              Authorization: 'Token token={secret}',
              accept: 'application/vnd.pagerduty+json;version=2',
            },
          },
          says: 'acts as {user}, role {role}',
          facts: { user: '/user/email', role: '/user/role' },
        },
        {
          request: {
            method: 'GET',
            path: '/users?limit=1&total=true',
            headers: {
              Authorization: 'Token token={secret}',
              accept: 'application/vnd.pagerduty+json;version=2',
            },
          },
          says: 'reads {users} users',
          facts: { users: '/total' },
        },
        {
          request: {
            method: 'GET',
            path: '/services?limit=1&total=true',
            headers: {
              Authorization: 'Token token={secret}',
              accept: 'application/vnd.pagerduty+json;version=2',
            },
          },
          says: 'sees {services} services',
          facts: { services: '/total' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.pagerduty.com/abilities',
          headers: { authorization: 'Token token={secret}' },
          answer: { status: 200, json: { abilities: ['teams', 'read_only_users'] } },
          verdict: 'live',
          facts: { user: 'ops@example.com', role: 'admin', users: '8', services: '5' },
          impact: {
            answers: [
              { status: 200, json: { user: { id: 'P1', email: 'ops@example.com', role: 'admin' } } },
              { status: 200, json: { users: [], total: 8 } },
              { status: 200, json: { services: [], total: 5 } },
            ],
            says: ['acts as ops@example.com, role admin', 'reads 8 users', 'sees 5 services'],
          },
        },
        {
          request: 'GET https://api.pagerduty.com/abilities',
          answer: { status: 403, json: { error: { message: 'Access Denied', code: 2010 } } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.pagerduty.com/abilities',
          answer: { status: 401, json: { error: { message: 'Invalid token', code: 2006 } } },
          verdict: 'invalid',
        },
      ],
    },
    account: {
      docs: 'https://github.com/PagerDuty/api-schema',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.pagerduty.com', 'api.eu.pagerduty.com'],
      request: {
        method: 'GET',
        path: '/abilities',
        headers: {
          Authorization: 'Token token={secret}',
          accept: 'application/vnd.pagerduty+json;version=2',
        },
      },
      clauses: [
        { status: 200, json: { pointer: '/abilities' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/error' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, verdict: 'invalid' },
      ],
      impact: [
        {
          request: {
            method: 'GET',
            path: '/users?limit=1&total=true',
            headers: {
              Authorization: 'Token token={secret}',
              accept: 'application/vnd.pagerduty+json;version=2',
            },
          },
          says: 'reads {users} users',
          facts: { users: '/total' },
        },
        {
          request: {
            method: 'GET',
            path: '/services?limit=1&total=true',
            headers: {
              Authorization: 'Token token={secret}',
              accept: 'application/vnd.pagerduty+json;version=2',
            },
          },
          says: 'sees {services} services',
          facts: { services: '/total' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.pagerduty.com/abilities',
          headers: { authorization: 'Token token={secret}' },
          answer: { status: 200, json: { abilities: ['teams', 'read_only_users'] } },
          verdict: 'live',
          facts: { users: '8', services: '5' },
          impact: {
            answers: [
              { status: 200, json: { users: [], total: 8 } },
              { status: 200, json: { services: [], total: 5 } },
            ],
            says: ['reads 8 users', 'sees 5 services'],
          },
        },
        {
          request: 'GET https://api.pagerduty.com/abilities',
          answer: { status: 403, json: { error: { message: 'Access Denied', code: 2010 } } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.pagerduty.com/abilities',
          answer: { status: 401, json: { error: { message: 'Invalid token', code: 2006 } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
