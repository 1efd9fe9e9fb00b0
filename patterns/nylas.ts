/** Credentials of Nylas. */

import type { Provider } from '#model/provider';

export default {
  name: 'Nylas',
  docs: 'https://developer.nylas.com/docs/v3/auth/',
  rules: [
    {
      id: 'nylas-api-key',
      description: 'A Nylas v3 API key.',
      regex: String.raw`\b(nyk_v0_[A-Za-z0-9]{40,80})\b`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and send mail and calendars of every connected user',
      rotate: 'At dashboard-v3.nylas.com, API Keys: delete the key and generate another.',
      verify: 'application',
      examples: [
        {
          before: 'NYLAS_API_KEY=',
          secret: [
            'nyk_v0_',
            'Jpnj5qvkr69z6',
            'P8yrFlYkyfyA5',
            'xDMwhtmN1HbJF',
            'QCZSdEfhwBjPD',
            'DPQRBtR1qa0L',
          ],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: [
            'nyk_v0_',
            'eb93xp2J5Q6Hb',
            'XaBlACj7iVfKE',
            'rwrrxrFWvk3wB',
            '6W6hLGYzihizi',
            'rDv05eM3qh2r',
          ],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: ['nyk_v0_your_key', ['nyk_v0_', 'strDxR', 'lRkdX0']],
    },
    {
      id: 'nylas-client-secret',
      description: 'The client secret of a Nylas v2 app.',
      keyed: {
        names: [
          'nylas_secret',
          'nylas-secret',
          'nylassecret',
          'nylas_client_secret',
          'nylasclientsecret',
          'nylas_access',
          'nylas_token',
          'nylas-client-secret',
          'nylas.client-secret',
        ],
        value: '(?:[a-z0-9]{25}|[A-Za-z0-9]{30})',
      },
      minEntropy: 3.3,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read mail of connected users through the old API, if it still runs',
      rotate: 'At dashboard.nylas.com, App Settings: rotate the client secret; move to v3 keys.',
      examples: [
        { before: 'NYLAS_CLIENT_SECRET=', secret: ['8ogdlug2cdanj', 'orr074awmn8m'], after: '\n' },
        { before: 'nylas_access_token: ', secret: ['WIR1HU9In8ebCEr', 'RDv0Pf6jjoOXyOL'], after: '\n' },
      ],
      counterExamples: [
        'NYLAS_CLIENT_SECRET=7qky********\n',
        'NYLAS_CLIENT_SECRET=your-key-here\n',
        ['NYLAS_CLIENT_SECRET=', '7qkyra', 'cc0kin', '\n'],
      ],
    },
  ],
  verify: {
    application: {
      docs: 'https://github.com/nylas/nylas-nodejs',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.us.nylas.com', 'api.eu.nylas.com'],
      request: { method: 'GET', path: '/v3/applications', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data/application_id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      facts: { application: '/data/branding/name', organization: '/data/organization_id' },
      impact: [
        {
          request: { method: 'GET', path: '/v3/grants?limit=50', bearer: '{secret}' },
          says: 'reads mail and calendars of {accounts} connected accounts, counting to 50',
          facts: { accounts: { count: '/data' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.us.nylas.com/v3/applications',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              request_id: 'r1',
              data: {
                application_id: 'a1',
                organization_id: 'o1',
                region: 'us',
                branding: { name: 'Example' },
              },
            },
          },
          verdict: 'live',
          facts: { application: 'Example', organization: 'o1', accounts: '1' },
          impact: {
            answers: [
              { status: 200, json: { request_id: 'r2', data: [{ id: 'g1', email: 'ana@example.com' }] } },
            ],
            says: ['reads mail and calendars of 1 connected accounts, counting to 50'],
          },
        },
        {
          request: 'GET https://api.us.nylas.com/v3/applications',
          answer: {
            status: 401,
            json: { request_id: 'r1', error: { type: 'unauthorized', message: 'Unauthorized' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
