/** Credentials of TaxJar. */

import type { Provider } from '#model/provider';

export default {
  name: 'TaxJar',
  docs: 'https://developers.taxjar.com/api/reference/#authentication',
  rules: [
    {
      id: 'taxjar-api-token',
      description: 'A TaxJar API token.',
      keyed: { names: ['taxjar', 'tax_jar'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the account’s orders, refunds and customers',
      rotate: 'In TaxJar, Account, TaxJar API: delete the token and generate another.',
      verify: 'regions',
      examples: [
        {
          before: '  "taxjar_api_token": "',
          secret: ['2060d9', 'd31c0af41', '3f63309c7', '4e01b4be'],
          after: '",\n',
        },
        {
          before: 'export TAXJAR_API_TOKEN="',
          secret: ['f1d90', '5063648517d99', '4a27fdf15', '118a9'],
          after: '"\n',
        },
        {
          before: 'client.set("taxjar_api_token", "',
          secret: ['bb6f', 'd620c3735c7e', '7185cf7b7a', 'bd760f'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'TAXJAR_API_TOKEN=your-key-here\n',
        ['TAXJAR_API_TOKEN=', '75e32c', 'c', '\n'],
        ['checksum: ', '83836', 'c6babf7468a', '9d076df89f', '12a000', '\n'],
      ],
    },
  ],
  verify: {
    regions: {
      docs: 'https://developers.taxjar.com/api/reference/#get-list-nexus-regions',
      effect: 'none',
      hosts: ['api.taxjar.com'],
      request: { method: 'GET', path: '/v2/nexus/regions', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/regions' }, verdict: 'live' },
        { status: 401, json: { pointer: '/status', equals: 401 }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.taxjar.com/v2/nexus/regions',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { regions: [{ country_code: 'US', region_code: 'CA' }] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.taxjar.com/v2/nexus/regions',
          answer: {
            status: 401,
            json: { status: 401, error: 'Unauthorized', detail: 'Not authorized for route' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
