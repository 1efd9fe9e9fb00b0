/** Credentials of Fleetbase. */

import type { Provider } from '#model/provider';

export default {
  name: 'Fleetbase',
  docs: 'https://docs.fleetbase.io/',
  rules: [
    {
      id: 'fleetbase-api-key',
      description: 'A Fleetbase API key.',
      regex: String.raw`\b(flb_(?:live|test)_[0-9a-zA-Z]{20})\b`,
      minEntropy: 3.6,
      checks: ['mode'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change orders, drivers and fleets of the company',
      rotate: 'In the console, Developers, API Keys: roll the key.',
      verify: 'organization',
      examples: [
        { before: 'FLEETBASE_KEY=', secret: ['flb_live_', '2fU3SNEuIk', 'qH4Eevlsun'], after: '\n' },
        {
          before: "const fleetbaseKey = '",
          secret: ['flb_live_', 'TKHUuGfGSi', 'q6lxzG4O6o'],
          after: "';\n",
        },
      ],
      counterExamples: ['flb_live_your_key', 'flb_test_KPSThbN'],
    },
  ],
  verify: {
    organization: {
      docs: 'https://docs.fleetbase.io/api/',
      effect: 'none',
      hosts: ['api.fleetbase.io'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/v1/organizations/current', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { organization: '/name' },
      cases: [
        {
          request: 'GET https://api.fleetbase.io/v1/organizations/current',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { id: 'company_1', name: 'Acme' } },
          verdict: 'live',
          facts: { organization: 'Acme' },
        },
        {
          request: 'GET https://api.fleetbase.io/v1/organizations/current',
          answer: { status: 401, json: { error: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
