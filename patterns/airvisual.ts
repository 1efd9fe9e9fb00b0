/** Credentials of IQAir AirVisual. */

import type { Provider } from '#model/provider';

export default {
  name: 'IQAir AirVisual',
  docs: 'https://api-docs.iqair.com/',
  rules: [
    {
      id: 'airvisual-api-key',
      description: 'An IQAir AirVisual API key.',
      keyed: {
        names: ['airvisual', 'air_visual', 'iqair'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read air quality on the owner’s quota',
      rotate: 'In the IQAir dashboard, API keys: delete the key and create another.',
      verify: 'countries',
      examples: [
        {
          before: 'ENV AIRVISUAL_API_KEY ',
          secret: ['86d122', '36-badd-d20e-', 'ae1c-1d131d99', '9c02'],
          after: '\n',
        },
        {
          before: "airvisual_api_key: '",
          secret: ['996d44', 'df-03ff-702c-', 'f37d-76a487c8', 'a0ef'],
          after: "'\n",
        },
        {
          before: 'export AIRVISUAL_API_KEY="',
          secret: ['01a39', 'd51-30a1-08d6', '-8369-b9f', 'e24e50df6'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'AIRVISUAL_API_KEY=your-key-here\n',
        ['AIRVISUAL_API_KEY=', '3b461', 'eb', '\n'],
        ['checksum: ', 'e7c5', '660e-e37b-', 'c397-6bb3-3', '003929949b7', '\n'],
      ],
    },
  ],
  verify: {
    countries: {
      // The API takes the key in the query only.
      docs: 'https://api-docs.iqair.com/',
      effect: 'counts-quota',
      hosts: ['api.airvisual.com'],
      request: { method: 'GET', path: '/v2/countries', query: { key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/status', equals: 'success' }, verdict: 'live' },
        { json: { pointer: '/data/message', equals: 'incorrect_api_key' }, verdict: 'invalid' },
        { json: { pointer: '/data/message', equals: 'api_key_expired' }, verdict: 'revoked' },
      ],
      cases: [
        {
          request: 'GET https://api.airvisual.com/v2/countries?key={secret}',
          answer: { status: 200, json: { status: 'success', data: [{ country: 'Germany' }] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.airvisual.com/v2/countries?key={secret}',
          answer: { status: 403, json: { status: 'fail', data: { message: 'incorrect_api_key' } } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.airvisual.com/v2/countries?key={secret}',
          answer: { status: 403, json: { status: 'fail', data: { message: 'api_key_expired' } } },
          verdict: 'revoked',
        },
      ],
    },
  },
} satisfies Provider;
