/** Credentials of Webflow. */

import type { Provider } from '#model/provider';

export default {
  name: 'Webflow',
  docs: 'https://developers.webflow.com/data/reference/authentication',
  rules: [
    {
      id: 'webflow-api-token',
      description: 'A site token, access token or client secret of Webflow.',
      keyed: { names: ['webflow'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the site’s content, forms and orders',
      rotate: 'In Site settings, Apps & integrations, API access: revoke the token and generate another.',
      verify: 'introspect',
      examples: [
        {
          before: 'ENV WEBFLOW_API_TOKEN ',
          secret: ['f53aab', '877ac321329', '0c55afe0d8167', '5ea8a87da', '42e81891030e0', '3df6759f9eb0'],
          after: '\n',
        },
        {
          before: "webflow_api_token: '",
          secret: [
            '20037f',
            'f00f312a3431',
            'b952a50d5cc8',
            '0907fba7002',
            'dbb043f18e',
            'eb7c84f2b43',
            '97',
          ],
          after: "'\n",
        },
        {
          before: 'export WEBFLOW_API_TOKEN="',
          secret: [
            '00d8',
            '0b21f3d13548a',
            '9ab3256abaa3',
            'edb7e88a6394',
            'db7a91cce7f44',
            'a43d976e8',
            '1',
          ],
          after: '"\n',
        },
      ],
      counterExamples: [
        'WEBFLOW_API_TOKEN=your-key-here\n',
        ['WEBFLOW_API_TOKEN=', '6a5ad', 'd7', '\n'],
        [
          'checksum: ',
          '6caf4c',
          'f2cce08d6',
          'dbd1e261d',
          '9c867fa58',
          '9372a7eb377',
          'd78ef3eb49169',
          '0d6a851',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    introspect: {
      docs: 'https://developers.webflow.com/data/reference/token/introspect',
      effect: 'none',
      hosts: ['api.webflow.com'],
      request: { method: 'GET', path: '/v2/token/introspect', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/authorization' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/code' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, json: { pointer: '/code' }, verdict: 'invalid' },
      ],
      facts: { scopes: '/authorization/scope', application: '/application/displayName' },
      impact: [
        { says: 'has the scopes {scopes}' },
        {
          request: { method: 'GET', path: '/v2/sites', bearer: '{secret}' },
          says: 'changes the sites {sites}',
          facts: { sites: { each: '/sites', pointer: '/displayName' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.webflow.com/v2/token/introspect',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              authorization: { id: 'a1', scope: 'sites:read', lastUsed: '2026-01-01T00:00:00Z' },
              application: { displayName: 'ci' },
            },
          },
          verdict: 'live',
          facts: { scopes: 'sites:read', application: 'ci', sites: 'Acme' },
          impact: {
            answers: [{ status: 200, json: { sites: [{ id: 's1', displayName: 'Acme' }] } }],
            says: ['has the scopes sites:read', 'changes the sites Acme'],
          },
        },
        {
          request: 'GET https://api.webflow.com/v2/token/introspect',
          answer: { status: 403, json: { code: 'missing_scopes', message: 'OAuthForbidden' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.webflow.com/v2/token/introspect',
          answer: { status: 401, json: { code: 'not_authorized', message: 'Request not authorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
