/** Snyk: API tokens, with a mark (since 2024) and as UUIDs. */

import type { Provider } from '#model/provider';

const token = {
  severity: 'high',
  audience: 'private',
  canDo: 'read which weaknesses every project of the organization has, and change what is monitored',
  rotate: 'Revoke and regenerate it under Account settings or the service accounts of the organization.',
} as const;

export default {
  name: 'Snyk',
  docs: 'https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api',
  rules: [
    {
      ...token,
      id: 'snyk-access-token',
      description: 'A personal or service account access token of Snyk.',
      regex: String.raw`\b(snyk_[us]at\.[0-9a-f]{8}\.[\w-]{20,400}(?:\.[\w-]{20,200})?)(?:[^\w-]|$)`,
      minEntropy: 3.8,
      confidence: 'high',
      verify: 'self',
      examples: [
        {
          before: 'SNYK_TOKEN=',
          secret: [
            'snyk_',
            'uat.e3a40deb.2pRwcyQWo4_OUlKmGYfLZ0UjHRhAWm',
            'ZjAn0JvFZCLiGhleRuRbp2_CFllMfK.UgXgnaGYv6qm-iJtVRdztx',
            'GEj4ZU1e2TneUb5ffH-TG',
          ],
          after: '\n',
        },
        {
          before: 'Authorization: token ',
          secret: [
            'snyk_',
            'sat.d12ba8d6.y4dDgWBdNKyHadmQvFfkpr9YnVg_alTasIgT8VIH',
            'LnLOMoNgWn9DX_d1BnECQdmcetVVNT3WOLyW86FQ',
          ],
          after: '\n',
        },
      ],
      counterExamples: ['SNYK_TOKEN=snyk_uat.390c04fa.abc', 'SNYK_TOKEN=snyk_uat.your-token'],
    },
    {
      ...token,
      id: 'snyk-legacy-token',
      description: 'An API token of Snyk of the older form, a UUID.',
      keyed: {
        names: [
          'snyk_token',
          'snyktoken',
          'snyk-token',
          'snyk_api_token',
          'snyk_api_key',
          'snyk_auth_token',
          'snyk_key',
          'snyk auth',
          'snyk_api',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      confidence: 'high',
      verify: 'self',
      examples: [
        { before: 'SNYK_TOKEN=', secret: ['7bf17cf0-c74d-4daf', '-9e9e-6fa31e821bba'], after: '\n' },
        { before: 'snyk auth ', secret: ['1adde15d-2922-490d', '-8c5d-b08fdb5aaa20'], after: '\n' },
        {
          before: '"snykApiToken": "", "snyk_api_key": "',
          secret: ['25cb9cd9-0f6a-433d', '-87fb-efef9cb1eb75'],
          after: '"',
        },
      ],
      counterExamples: [
        ['SNYK_TOKEN=f3b4752e4eaa752c', '5c96453938dd3be5'],
        ['SNYK_ORG=7c2bcd55-0c09-45f6', '-80e7-f200502e5d95'],
      ],
    },
  ],
  verify: {
    self: {
      docs: 'https://docs.snyk.io/snyk-api/reference/users',
      effect: 'none',
      hosts: ['api.snyk.io', 'api.us.snyk.io', 'api.eu.snyk.io', 'api.au.snyk.io'],
      request: {
        method: 'GET',
        path: '/rest/self',
        query: { version: '2024-10-15' },
        headers: { authorization: 'token {secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/data/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: {
        user: '/data/attributes/username',
        email: '/data/attributes/email',
        name: '/data/attributes/name',
      },
      cases: [
        {
          request: 'GET https://api.snyk.io/rest/self?version=2024-10-15',
          headers: { authorization: 'token {secret}' },
          answer: {
            status: 200,
            json: {
              jsonapi: { version: '1.0' },
              data: {
                type: 'user',
                id: '55a348e2',
                attributes: { name: 'Ada', username: 'ada', email: 'ada@example.com' },
              },
            },
          },
          verdict: 'live',
          facts: { user: 'ada', email: 'ada@example.com', name: 'Ada' },
        },
        {
          request: 'GET https://api.snyk.io/rest/self?version=2024-10-15',
          answer: {
            status: 401,
            json: { jsonapi: { version: '1.0' }, errors: [{ status: '401', title: 'Unauthorized' }] },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
