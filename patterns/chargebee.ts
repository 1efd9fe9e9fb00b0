/** Credentials of Chargebee. */

import type { Provider } from '#model/provider';

export default {
  name: 'Chargebee',
  docs: 'https://www.chargebee.com/docs/api_keys.html',
  rules: [
    {
      id: 'chargebee-api-key',
      description: 'An API key of Chargebee.',
      keyed: { names: ['chargebee'], value: '(?:live|test)_[A-Za-z0-9]{30,50}' },
      minEntropy: 4,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change subscriptions, invoices and customers',
      rotate: 'Under Settings, API Keys: delete it and create another.',
      parts: [{ name: 'site', rule: 'chargebee-site', acrossFiles: true }],
      verify: 'customers',
      examples: [
        {
          before: '  "chargebee_api_key": "',
          secret: ['test_7', 'CpL3YwS7g', '4l4vt0BaVZH', 'Ho49zDWM9', '8R'],
          after: '",\n',
        },
        {
          before: 'export CHARGEBEE_API_KEY="',
          secret: ['live', '_4aGskdIkSj', 'EOWKembjlJ', 'cxeKhOZpu', 'a'],
          after: '"\n',
        },
        {
          before: 'client.set("chargebee_api_key", "',
          secret: ['test_J', 'ydM7rziBx', 'ipRoBtan76S', 'phnpsoPtHN', 'bm4oc1Yua6C', 'KXhDGCt6'],
          after: '");\n',
        },
        {
          before: [
            'CHARGEBEE_URL=https://',
            'acme',
            '-test.chargebee.com',
            '\n',
            '  "chargebee_api_key": "',
          ].join(''),
          secret: ['test_7', 'CpL3YwS7g', '4l4vt0BaVZH', 'Ho49zDWM9', '8R'],
          after: '",\n',
          parts: { site: ['acme', '-test.chargebee.com'] },
        },
      ],
      counterExamples: [
        'CHARGEBEE_API_KEY=your-key-here\n',
        ['CHARGEBEE_API_KEY=', 'live', '_uW', '\n'],
        ['checksum: ', 'test', '_yXPGnENnbrG', '47COFJja1', 'Y076rWwEOoy', 'Q4C3M8pLFHv5', 'pgIb1Sz', '\n'],
      ],
    },
    {
      id: 'chargebee-site',
      description: 'The address of a Chargebee site.',
      regex: String.raw`\b([a-z0-9][a-z0-9-]{1,60}\.chargebee\.com)\b`,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the site',
      rotate: 'It is no secret; look for the token near it.',
      partName: 'site',
      isPartOnly: true,
      examples: [
        { before: 'CHARGEBEE_URL=https://', secret: ['acme', '-test.chargebee.com'], after: '/\n' },
        { before: '"site": "', secret: ['shop', '.chargebee.com'], after: '"' },
      ],
      counterExamples: ['https://chargebee.com/', 'CHARGEBEE_URL=https://acme.chargebee.net/'],
    },
  ],
  verify: {
    customers: {
      docs: 'https://apidocs.chargebee.com/docs/api/customers#list_customers',
      effect: 'none',
      hosts: ['{site}.chargebee.com'],
      request: { method: 'GET', path: '/api/v2/customers', query: { limit: '1' }, basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '/list' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/api_error_code', equals: 'api_authorization_failed' },
          verdict: 'restricted',
          why: 'the key is accepted, but it may not read customers',
        },
        {
          status: 401,
          json: { pointer: '/api_error_code', equals: 'api_authentication_failed' },
          verdict: 'invalid',
        },
      ],
      cases: [
        {
          request: 'GET https://{site}.chargebee.com/api/v2/customers?limit=1',
          headers: { authorization: 'Basic {secret}:' },
          parts: { site: 'acme-test' },
          answer: { status: 200, json: { list: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://{site}.chargebee.com/api/v2/customers?limit=1',
          parts: { site: 'acme-test' },
          answer: {
            status: 403,
            json: { message: 'made up', api_error_code: 'api_authorization_failed', http_status_code: 403 },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://{site}.chargebee.com/api/v2/customers?limit=1',
          parts: { site: 'acme-test' },
          answer: {
            status: 401,
            json: {
              message: 'Sorry, authentication failed. Invalid API Key.',
              api_error_code: 'api_authentication_failed',
              http_status_code: 401,
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
