/** Credentials of OpenCage. */

import type { Provider } from '#model/provider';

export default {
  name: 'OpenCage',
  docs: 'https://opencagedata.com/api#authentication',
  rules: [
    {
      id: 'opencagedata-api-key',
      description: 'An OpenCage API key.',
      keyed: { names: ['opencage', 'open_cage'], value: '(?:oc_gs_)?[0-9a-f]{32}' },
      minEntropy: 3,
      stopValues: ['6d0e711d72d74daeb2b0bfd2a5cdfdba'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'geocode on the owner’s quota',
      rotate: 'In the dashboard, Geocoding API: delete the key and create another.',
      verify: 'geocode',
      examples: [
        {
          before: "opencage_api_key: '",
          secret: ['oc_g', 's_d943ede', '89ebf35ea2', '152c87c8e8c5d', 'd2'],
          after: "'\n",
        },
        {
          before: '<string name="opencage_api_key">',
          secret: ['oc_g', 's_25b7ea2', '6cb7cb74b628', '6d2737ed639', '04'],
          after: '</string>\n',
        },
        {
          before: 'ENV OPENCAGE_API_KEY ',
          secret: ['oc_gs', '_1ac87974718', '8d713a152c7c', 'd9fa0e316'],
          after: '\n',
        },
      ],
      counterExamples: [
        'OPENCAGE_API_KEY=your-key-here\n',
        ['OPENCAGE_API_KEY=', 'oc_gs_', '0', '\n'],
        ['checksum: ', 'oc_g', 's_acb99e41dba', '8d32f5b64ba5', '7805a4c1e', '\n'],
      ],
    },
  ],
  verify: {
    geocode: {
      docs: 'https://opencagedata.com/api#codes',
      effect: 'counts-quota',
      hosts: ['api.opencagedata.com'],
      request: {
        method: 'GET',
        path: '/geocode/v1/json?q=52.5,13.4&no_annotations=1&no_record=1',
        query: { key: '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/status/code', equals: 200 }, verdict: 'live' },
        {
          status: 402,
          json: { pointer: '/status/code', equals: 402 },
          verdict: 'restricted',
          why: 'its requests are used up',
        },
        {
          status: 403,
          json: { pointer: '/status/code', equals: 403 },
          verdict: 'restricted',
          why: 'the key is suspended',
        },
        { status: 401, json: { pointer: '/status/code', equals: 401 }, verdict: 'invalid' },
      ],
      cases: [
        {
          request:
            'GET https://api.opencagedata.com/geocode/v1/json?q=52.5,13.4&no_annotations=1&no_record=1&key={secret}',
          answer: { status: 200, json: { status: { code: 200, message: 'OK' }, results: [] } },
          verdict: 'live',
        },
        {
          request:
            'GET https://api.opencagedata.com/geocode/v1/json?q=52.5,13.4&no_annotations=1&no_record=1&key={secret}',
          answer: { status: 402, json: { status: { code: 402, message: 'quota exceeded' } } },
          verdict: 'restricted',
        },
        {
          request:
            'GET https://api.opencagedata.com/geocode/v1/json?q=52.5,13.4&no_annotations=1&no_record=1&key={secret}',
          answer: { status: 403, json: { status: { code: 403, message: 'suspended' } } },
          verdict: 'restricted',
        },
        {
          request:
            'GET https://api.opencagedata.com/geocode/v1/json?q=52.5,13.4&no_annotations=1&no_record=1&key={secret}',
          answer: { status: 401, json: { status: { code: 401, message: 'invalid API key' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
