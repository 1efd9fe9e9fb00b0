/** Credentials of Mollie. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mollie',
  docs: 'https://docs.mollie.com/reference/authentication',
  rules: [
    {
      id: 'mollie-api-key',
      description: 'An API key of Mollie.',
      keyed: { names: ['mollie'], value: '(?:live|test)_[A-Za-z0-9]{30,34}' },
      minEntropy: 4,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'create and refund payments and read customers',
      rotate: 'In the dashboard, Developers, API keys: roll it.',
      verify: 'methods',
      examples: [
        {
          before: 'client.set("mollie_api_key", "',
          secret: ['live_', 'ONfOpSzfS', '1hkqyV5xcS2S', '74dqdRCBA'],
          after: '");\n',
        },
        {
          before: '  "mollie_api_key": "',
          secret: ['test', '_RbbsTRPO', 'UdKp0oy1fE2', 'BWn40WEOFeu', 'SN'],
          after: '",\n',
        },
        {
          before: "const mollieApiKey = '",
          secret: ['test_', 'gZxN6hl6xizM', 'N2HxDzXlm', 'CbJYJPLG3a'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'MOLLIE_API_KEY=your-key-here\n',
        ['MOLLIE_API_KEY=', 'test_', 'cD', '\n'],
        ['checksum: ', 'live_', 'kpLrifWm6gD', 'I6aN0aiAapT', 'GyD27HyR', '\n'],
      ],
    },
    {
      id: 'mollie-access-token',
      description: 'An organization access token of Mollie.',
      keyed: { names: ['mollie'], value: 'access_[A-Za-z0-9]{30,60}' },
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'act for the whole organization, within its permissions',
      rotate: 'In the dashboard, Developers, Organization access tokens: revoke it.',
      verify: 'organization',
      examples: [
        {
          before: "mollie_access_token: '",
          secret: ['access', '_y2di1nYa', 'OXpgN7EQat', 'UC84nLlW4PPI'],
          after: "'\n",
        },
        {
          before: '<string name="mollie_access_token">',
          secret: ['access', '_wcdFfSseX', 'K4EWICqAfzkkr', 'SqiFubxQvOj0'],
          after: '</string>\n',
        },
        {
          before: 'ENV MOLLIE_ACCESS_TOKEN ',
          secret: ['access', '_jp34uJys1gGr', '6q6lOBnxxBYON', '7nlw2N'],
          after: '\n',
        },
      ],
      counterExamples: [
        'MOLLIE_ACCESS_TOKEN=your-key-here\n',
        ['MOLLIE_ACCESS_TOKEN=', 'access', '_', '\n'],
        ['checksum: ', 'acces', 's_lh54W8tv', 'PIsHwZv33', 'AxHq67ZCmvdv', 'O3BxoD', '\n'],
      ],
    },
  ],
  verify: {
    methods: {
      docs: 'https://docs.mollie.com/reference/list-methods',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.mollie.com'],
      request: { method: 'GET', path: '/v2/methods', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/_embedded' }, verdict: 'live' },
        { status: 401, json: { pointer: '/title', equals: 'Unauthorized Request' }, verdict: 'invalid' },
      ],
      facts: { methods: { each: '/_embedded/methods', pointer: '/id' } },
      cases: [
        {
          request: 'GET https://api.mollie.com/v2/methods',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { count: 1, _embedded: { methods: [{ resource: 'method', id: 'ideal' }] } },
          },
          verdict: 'live',
          facts: { methods: 'ideal' },
        },
        {
          request: 'GET https://api.mollie.com/v2/methods',
          answer: {
            status: 401,
            json: {
              status: 401,
              title: 'Unauthorized Request',
              detail: 'Missing authentication, or failed to authenticate',
            },
          },
          verdict: 'invalid',
        },
      ],
    },
    organization: {
      docs: 'https://docs.mollie.com/reference/get-current-organization',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.mollie.com'],
      request: { method: 'GET', path: '/v2/organizations/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/title', equals: 'Forbidden' },
          verdict: 'restricted',
          why: 'the token is accepted, but its scopes do not cover this call',
        },
        { status: 401, json: { pointer: '/title', equals: 'Unauthorized Request' }, verdict: 'invalid' },
      ],
      facts: { organization: '/name', email: '/email' },
      cases: [
        {
          request: 'GET https://api.mollie.com/v2/organizations/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { resource: 'organization', id: 'org_12345678', name: 'Acme', email: 'ada@example.com' },
          },
          verdict: 'live',
          facts: { organization: 'Acme', email: 'ada@example.com' },
        },
        {
          request: 'GET https://api.mollie.com/v2/organizations/me',
          answer: { status: 403, json: { status: 403, title: 'Forbidden', detail: 'made up' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.mollie.com/v2/organizations/me',
          answer: { status: 401, json: { status: 401, title: 'Unauthorized Request', detail: 'made up' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
