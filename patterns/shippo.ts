/** Credentials of Shippo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Shippo',
  docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
  rules: [
    {
      id: 'shippo-api-token',
      description: 'A Shippo API token.',
      regex: String.raw`\b(shippo_live_[0-9a-f]{40})\b`,
      minEntropy: 3.8,
      checks: ['mode'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'buy labels on the account’s bill and read shipments and addresses',
      rotate: 'In the web app, Settings, API: delete the live token and generate another.',
      verify: 'carriers',
      examples: [
        {
          before: 'SHIPPO_TOKEN=',
          secret: ['shippo_live_', 'a328cdf8d05488', '77bcd5fbcdc51b', '5a0848b6ccd3'],
          after: '\n',
        },
        {
          before: 'Authorization: ShippoToken ',
          secret: ['shippo_live_', '1d991cda052492', 'eaa0ad9a5fd9ca', 'eebfa6199c87'],
          after: '\n',
        },
      ],
      counterExamples: ['shippo_live_your_token', ['shippo_live_', '83e34e4d26', '8f48282012']],
    },
    {
      id: 'shippo-test-token',
      description: 'A Shippo API token of the test mode.',
      regex: String.raw`\b(shippo_test_[0-9a-f]{40})\b`,
      minEntropy: 3.6,
      checks: ['mode'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'change test data; no labels, no money',
      rotate: 'In the web app, Settings, API: delete the test token.',
      verify: 'carriers',
      examples: [
        {
          before: 'SHIPPO_TOKEN=',
          secret: ['shippo_test_', '1ed96617a0f80c', '6c3bef6a3b8904', '7eb45f19888b'],
          after: '\n',
        },
        {
          before: '{"shippo": "',
          secret: ['shippo_test_', '6ad9f4d07bca33', '24a1c026011f9a', '1f5c4d322d63'],
          after: '"}',
        },
      ],
      counterExamples: ['shippo_test_your_token', ['shippo_test_', '7360cee622', '7584292a07']],
    },
  ],
  verify: {
    carriers: {
      docs: 'https://docs.goshippo.com/shippoapi/public-api/carrier-accounts/listcarrieraccounts',
      effect: 'none',
      hosts: ['api.goshippo.com'],
      request: {
        method: 'GET',
        path: '/carrier_accounts?results=25',
        headers: { Authorization: 'ShippoToken {secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/results' }, verdict: 'live' },
        { status: 401, json: { pointer: '/detail' }, verdict: 'invalid' },
      ],
      facts: { carriers: { each: '/results', pointer: '/carrier' } },
      cases: [
        {
          request: 'GET https://api.goshippo.com/carrier_accounts?results=25',
          headers: { authorization: 'ShippoToken {secret}' },
          answer: { status: 200, json: { next: null, previous: null, results: [{ carrier: 'usps' }] } },
          verdict: 'live',
          facts: { carriers: 'usps' },
        },
        {
          request: 'GET https://api.goshippo.com/carrier_accounts?results=25',
          answer: { status: 401, json: { detail: 'Invalid token' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
