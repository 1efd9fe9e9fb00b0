/** Grafana: tokens of service accounts (with a checksum), of Grafana Cloud, and the older API keys. */

import type { Provider } from '#model/provider';

export default {
  name: 'Grafana',
  docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  rules: [
    {
      id: 'grafana-service-account-token',
      description: 'A token of a Grafana service account.',
      regex: String.raw`\b(glsa_[0-9A-Za-z]{32}_[0-9A-Fa-f]{8})\b`,
      minEntropy: 3,
      checks: ['grafana-crc32'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'read dashboards and query every data source behind them; as an administrator, change users and settings',
      rotate: 'Delete it under Administration, Service accounts, and add another with a date of expiry.',
      verify: 'serviceAccount',
      parts: [{ name: 'host', rule: 'grafana-host', acrossFiles: true }],
      examples: [
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: ['gl', 'sa_V8q7mIqYw01PuCFpVkwfd', 'EMI6VGmHzs8_2b8f70f2'],
          after: ['" https://', 'acme', '.grafana.net', '/api/org'].join(''),
          parts: { host: ['acme', '.grafana.net'] },
        },
        {
          before: 'GRAFANA_TOKEN=',
          secret: ['gl', 'sa_V9qaUEA26uu41CnEQoBIs', '8V9nAUaOO0c_be37f792'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['GRAFANA_TOKEN=glsa_YYpNjeJI3t1Z2GnX', 'Km6rleD2T5E59zTl'],
        'GRAFANA_TOKEN=glsa_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_00000000',
      ],
    },
    {
      id: 'grafana-cloud-token',
      description: 'An access policy token of Grafana Cloud.',
      regex: String.raw`\b(glc_[A-Za-z0-9+/]{32,400}={0,3})(?:[^A-Za-z0-9+/=]|$)`,
      minEntropy: 3,
      checks: ['base64-json'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'write or read metrics, logs and traces, or manage the stacks, as its access policy says',
      rotate:
        'Delete it in the Cloud Portal under Access policies, and create another with a date of expiry.',
      verify: 'cloud',
      docs: 'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
      examples: [
        {
          before: 'basic_auth:\n  username: 483024\n  password: ',
          secret: [
            'gl',
            'c_eyJvIjoiMDYwNDcyIiwibiI6ImNpLW1ldHJpY3Mtd3JpdGUiLCJrIjoidjUxWG5P',
            'ZlcwenEwR1B5UFZOTTdMYmR5IiwibSI6eyJyIjoicHJvZC1ldS13ZXN0LTIifX0=',
          ],
          after: '\n',
        },
        {
          before: 'GRAFANA_CLOUD_API_KEY="',
          secret: [
            'gl',
            'c_eyJvIjoiNzkwMTUxNyIsIm4iOiJzdGFjay0xLWxvZ3MiLCJrIjoiek',
            'xqTEw3M0ZPbU9VbE1Xb1N4bWlFalBoIiwibSI6eyJyIjoidXMifX0=',
          ],
          after: '"',
        },
      ],
      counterExamples: ['GRAFANA_CLOUD_API_KEY=glc_eyJvIjoi...', 'GRAFANA_CLOUD_API_KEY=glc_your_token'],
    },
    {
      id: 'grafana-legacy-api-key',
      description: 'A Grafana API key of the older form: a JSON object in base64.',
      regex: String.raw`\b(eyJrIjoi[A-Za-z0-9+/]{50,400}={0,3})(?:[^A-Za-z0-9+/=]|$)`,
      minEntropy: 3.5,
      checks: ['base64-json'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'read dashboards and query every data source behind them; as an administrator, change the organization',
      rotate: 'Delete it under Administration, API keys, and use a service account.',
      verify: 'serviceAccount',
      parts: [{ name: 'host', rule: 'grafana-host', acrossFiles: true }],
      examples: [
        {
          before: 'GRAFANA_URL=https://acme.grafana.net\nGRAFANA_API_KEY=',
          parts: { host: ['acme', '.grafana.net'] },
          secret: ['eyJ', 'rIjoiT0pkWTVyZUY1cXJmbklxUUV4WmlrYWJNZ1', 'VqeDhYOTQiLCJuIjoiY2kiLCJpZCI6MX0='],
          after: '\n',
        },
        {
          before: 'auth = "',
          secret: [
            'eyJ',
            'rIjoiV2tvTlZubHVuWjZ2ZG0wdXpGTWZaY21rbWx4a0',
            'xJUW8iLCJuIjoidGVycmFmb3JtIiwiaWQiOjF9',
          ],
          after: '"',
        },
      ],
      counterExamples: ['GRAFANA_API_KEY=eyJrIjoi...', ['GRAFANA_API_KEY=eyJrIjoiCWpjLMFk1i', 'nhWTQyeSC9']],
    },
    {
      id: 'grafana-host',
      description: 'The host of a Grafana Cloud stack.',
      regex: String.raw`\b([a-z0-9][a-z0-9-]{1,60}\.grafana\.net)\b`,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'nothing by itself: it names the stack',
      rotate: 'It need not be changed; delete the token.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        { before: 'https://', secret: ['acme', '.grafana.net'], after: '/api/org' },
        { before: 'url = "https://', secret: ['acme-dev', '.grafana.net'], after: '"' },
      ],
      counterExamples: ['https://grafana.com/docs', 'https://grafana.net'],
    },
  ],
  verify: {
    cloud: {
      docs: 'https://github.com/grafana/grafana-com-public-clients',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['grafana.com'],
      request: { method: 'GET', path: '/api/v1/tokens?region=us', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/items' }, verdict: 'live' },
        {
          status: 401,
          contains: 'invalid permission',
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        {
          status: 401,
          contains: 'required scope',
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        {
          status: 403,
          json: { pointer: '/message' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, json: { pointer: '/message' }, verdict: 'invalid' },
      ],
      impact: [
        {
          request: { method: 'GET', path: '/api/v1/accesspolicies?region=us', bearer: '{secret}' },
          says: 'lists {policies} access policies',
          facts: { policies: { count: '/items' } },
        },
      ],
      cases: [
        {
          request: 'GET https://grafana.com/api/v1/tokens?region=us',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { items: [], metadata: {} } },
          verdict: 'live',
          facts: { policies: '1' },
          impact: {
            answers: [{ status: 200, json: { items: [{ id: 'p1', name: 'example' }] } }],
            says: ['lists 1 access policies'],
          },
        },
        {
          request: 'GET https://grafana.com/api/v1/tokens?region=us',
          answer: { status: 401, json: { code: 'InvalidCredentials', message: 'invalid permission' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://grafana.com/api/v1/tokens?region=us',
          answer: { status: 401, json: { message: 'Token lacks required scope' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://grafana.com/api/v1/tokens?region=us',
          answer: { status: 403, json: { message: 'Forbidden' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://grafana.com/api/v1/tokens?region=us',
          answer: {
            status: 401,
            json: { code: 'InvalidCredentials', message: 'Login Required or invalid credentials' },
          },
          verdict: 'invalid',
        },
      ],
    },
    serviceAccount: {
      docs: 'https://grafana.com/docs/grafana/latest/developers/http_api/access_control/',
      effect: 'none',
      hosts: ['{host}.grafana.net'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/api/access-control/user/permissions', bearer: '{secret}' },
      clauses: [
        { status: 200, isJson: true, verdict: 'live' },
        { status: 401, json: { pointer: '/message' }, verdict: 'invalid' },
      ],
      facts: { permissions: { count: '' } },
      impact: [
        {
          request: { method: 'GET', path: '/api/org', bearer: '{secret}' },
          says: 'reads the organization {organization}',
          facts: { organization: '/name' },
        },
        {
          request: { method: 'GET', path: '/api/search?type=dash-db&limit=100', bearer: '{secret}' },
          says: 'reads {dashboards} dashboards, counting to 100',
          facts: { dashboards: { count: '' } },
        },
        {
          request: { method: 'GET', path: '/api/datasources', bearer: '{secret}' },
          says: 'sees {datasources} data sources',
          facts: { datasources: { count: '' } },
        },
      ],
      cases: [
        {
          request: 'GET https://acme.grafana.net/api/access-control/user/permissions',
          headers: { authorization: 'Bearer {secret}' },
          parts: { host: 'acme.grafana.net' },
          answer: { status: 200, json: { 'dashboards:read': ['dashboards:*'] } },
          verdict: 'live',
          facts: { permissions: '1', organization: 'Main Org.', dashboards: '2', datasources: '1' },
          impact: {
            answers: [
              { status: 200, json: { id: 1, name: 'Main Org.' } },
              { status: 200, json: [{ id: 1 }, { id: 2 }] },
              { status: 200, json: [{ id: 1, name: 'prometheus' }] },
            ],
            says: [
              'reads the organization Main Org.',
              'reads 2 dashboards, counting to 100',
              'sees 1 data sources',
            ],
          },
        },
        {
          request: 'GET https://acme.grafana.net/api/access-control/user/permissions',
          parts: { host: 'acme.grafana.net' },
          answer: { status: 401, json: { message: 'Invalid API key' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
