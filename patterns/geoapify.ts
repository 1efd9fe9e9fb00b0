/** Credentials of Geoapify. */

import type { Provider } from '#model/provider';

export default {
  name: 'Geoapify',
  docs: 'https://apidocs.geoapify.com/',
  rules: [
    {
      id: 'geoapify-api-key',
      description: 'An API key of Geoapify.',
      keyed: { names: ['geoapify'], value: '[0-9a-f]{32}' },
      minEntropy: 2.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query maps and addresses on the owner’s quota',
      rotate:
        'On myprojects.geoapify.com, API keys: delete the key and create another, limited to your sites.',
      verify: 'geocode',
      examples: [
        {
          before: '  "geoapify_api_key": "',
          secret: ['5b065', 'a108c42ad0f77', '067a1ff3a42bb', '0'],
          after: '",\n',
        },
        {
          before: 'export GEOAPIFY_API_KEY="',
          secret: ['aabb', 'a4de9681d', '208d4397ba', 'ef0ad257e'],
          after: '"\n',
        },
        {
          before: 'client.set("geoapify_api_key", "',
          secret: ['5b9e', 'bce49a21352be', '9c247d127e5', 'e9e4'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'GEOAPIFY_API_KEY=your-key-here\n',
        ['GEOAPIFY_API_KEY=', '346a5', '52', '\n'],
        ['checksum: ', 'ff13', '42895a2840c', '536ed05abdfc', 'bfce4', '\n'],
      ],
    },
  ],
  verify: {
    geocode: {
      // The API takes the key in the query only.
      docs: 'https://apidocs.geoapify.com/docs/geocoding/forward-geocoding/',
      effect: 'counts-quota',
      hosts: ['api.geoapify.com'],
      request: {
        method: 'GET',
        path: '/v1/geocode/search',
        query: { text: 'Berlin', limit: '1', apiKey: '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/features' }, verdict: 'live' },
        { status: 401, json: { pointer: '/message', contains: 'Invalid apiKey' }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.geoapify.com/v1/geocode/search?text=Berlin&limit=1&apiKey={secret}',
          answer: { status: 200, json: { type: 'FeatureCollection', features: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.geoapify.com/v1/geocode/search?text=Berlin&limit=1&apiKey={secret}',
          answer: {
            status: 401,
            json: { statusCode: 401, error: 'Unauthorized', message: 'Invalid apiKey' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
