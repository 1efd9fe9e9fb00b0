/** Credentials of Squarespace. */

import type { Provider } from '#model/provider';

export default {
  name: 'Squarespace',
  docs: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
  rules: [
    {
      id: 'squarespace-api-key',
      description: 'A Squarespace API key.',
      keyed: {
        names: [
          'squarespace_api',
          'squarespace-api',
          'squarespaceapi',
          'squarespace_key',
          'squarespace-key',
          'squarespacekey',
          'squarespace_token',
          'squarespace-token',
          'squarespacetoken',
          'squarespace_secret',
          'squarespace-secret',
          'squarespacesecret',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change orders, stock and products of the shop',
      rotate: 'Site settings, Developer tools, Developer API keys: delete it and generate another.',
      verify: 'website',
      examples: [
        {
          before: 'SQUARESPACE_API_KEY=',
          secret: ['a1a2a3c3-4d6', '6-43d2-94c3-', 'd1eba05e7362'],
          after: '\n',
        },
        {
          before: '{"squarespaceToken": "',
          secret: ['2e08792e-ba6', 'd-43f3-831d-', 'b869af8209e9'],
          after: '"}',
        },
      ],
      counterExamples: [
        'SQUARESPACE_API_KEY=ccf0********\n',
        'SQUARESPACE_API_KEY=your-key-here\n',
        ['SQUARESPACE_API_KEY=', 'ccf02b06-', 'cf49-4a2e', '\n'],
      ],
    },
  ],
  verify: {
    website: {
      docs: 'https://developers.squarespace.com/commerce-apis/retrieve-website-info',
      effect: 'none',
      hosts: ['api.squarespace.com'],
      request: { method: 'GET', path: '/1.0/authorization/website', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/type' }, verdict: 'invalid' },
      ],
      facts: { site: '/title', address: '/url' },
      impact: [{ says: 'manages the shop {site}' }],
      cases: [
        {
          request: 'GET https://api.squarespace.com/1.0/authorization/website',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { id: 's1', siteId: 'acme', title: 'Acme', url: 'https://acme.example' },
          },
          verdict: 'live',
          facts: { site: 'Acme', address: 'https://acme.example' },
          impact: { answers: [], says: ['manages the shop Acme'] },
        },
        {
          request: 'GET https://api.squarespace.com/1.0/authorization/website',
          answer: {
            status: 401,
            json: { type: 'AUTHORIZATION_ERROR', message: 'You are not authorized to do that.' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
