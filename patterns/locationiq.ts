/** Credentials of LocationIQ. */

import type { Provider } from '#model/provider';

export default {
  name: 'LocationIQ',
  docs: 'https://docs.locationiq.com/docs/introduction',
  rules: [
    {
      id: 'locationiq-access-token',
      description: 'A LocationIQ access token.',
      keyed: { names: ['locationiq', 'location_iq', 'location-iq'], value: String.raw`pk\.[0-9a-f]{32}` },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'geocode and draw maps on the owner’s quota',
      rotate:
        'In the dashboard, Access Tokens: delete it and create another; restrict tokens that stand in pages.',
      verify: 'balance',
      examples: [
        {
          before: 'client.set("locationiq_access_token", "',
          secret: ['pk.741', '525cebcec3d7', '394faf6660e82', 'dd65'],
          after: '");\n',
        },
        {
          before: '  "locationiq_access_token": "',
          secret: ['pk.4c2', '3ee9b555305', '1797ac6d156ba', 'df72d'],
          after: '",\n',
        },
        {
          before: "const locationiqAccessToken = '",
          secret: ['pk.b', '932baba2e208', 'f02cf95e9b', '13a4f4973'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'LOCATIONIQ_ACCESS_TOKEN=your-key-here\n',
        ['LOCATIONIQ_ACCESS_TOKEN=', 'pk.7', '103', '\n'],
        ['checksum: ', 'pk.d4f', 'de9e96155b3', 'e074327c2', 'f2dce3fb3', '\n'],
      ],
    },
  ],
  verify: {
    balance: {
      // The API takes the key in the query only.
      docs: 'https://docs.locationiq.com/docs/balance',
      effect: 'none',
      hosts: ['us1.locationiq.com'],
      request: { method: 'GET', path: '/v1/balance', query: { key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/balance' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error', equals: 'Invalid key' }, verdict: 'invalid' },
      ],
      facts: { requestsLeft: '/balance/day' },
      cases: [
        {
          request: 'GET https://us1.locationiq.com/v1/balance?key={secret}',
          answer: { status: 200, json: { status: 'ok', balance: { day: 22394, bonus: 0 } } },
          verdict: 'live',
          facts: { requestsLeft: '22394' },
        },
        {
          request: 'GET https://us1.locationiq.com/v1/balance?key={secret}',
          answer: { status: 401, json: { error: 'Invalid key' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
