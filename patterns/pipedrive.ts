/** Credentials of Pipedrive. */

import type { Provider } from '#model/provider';

export default {
  name: 'Pipedrive',
  docs: 'https://pipedrive.readme.io/docs/core-api-concepts-authentication',
  rules: [
    {
      id: 'pipedrive-api-token',
      description: 'A Pipedrive API token.',
      keyed: { names: ['pipedrive', 'pipe_drive'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change deals, persons and organisations in the owner’s name',
      rotate: 'In Pipedrive, Personal preferences, API: generate a new token.',
      verify: 'me',
      examples: [
        {
          before: '<string name="pipedrive_api_token">',
          secret: ['41bd', '4a7f281569e6b', '95b53a6a1b99', 'b33f6ce49e7'],
          after: '</string>\n',
        },
        {
          before: 'PIPEDRIVE_API_TOKEN=',
          secret: ['cd03b', '4c3f300c1', 'f8993890815', '4a75a4a8ac3', 'af0e'],
          after: '\n',
        },
        {
          before: "pipedrive_api_token: '",
          secret: ['bf98', 'dd00e0ead12', 'e9b090b9f', '2cdf37f470a', 'e77e4'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'PIPEDRIVE_API_TOKEN=your-key-here\n',
        ['PIPEDRIVE_API_TOKEN=', 'dd6c', '207', '\n'],
        ['checksum: ', 'a256c', '2a319c1ed', '9a7acef783d', 'a99723ae29a1', 'fea', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://github.com/pipedrive/client-nodejs',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.pipedrive.com'],
      request: { method: 'GET', path: '/v1/users/me', headers: { 'x-api-token': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/success', equals: true }, verdict: 'live' },
        { status: 401, json: { pointer: '/success', equals: false }, verdict: 'invalid' },
      ],
      facts: { user: '/data/email', company: '/data/company_name' },
      impact: [
        {
          request: { method: 'GET', path: '/v1/users', headers: { 'x-api-token': '{secret}' } },
          says: 'sees {users} users',
          facts: { users: { count: '/data' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.pipedrive.com/v1/users/me',
          headers: { 'x-api-token': '{secret}' },
          answer: {
            status: 200,
            json: {
              success: true,
              data: { id: 1, email: 'ana@example.com', company_name: 'Acme', is_admin: 1 },
            },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com', company: 'Acme', users: '1' },
          impact: {
            answers: [{ status: 200, json: { success: true, data: [{ id: 1 }] } }],
            says: ['sees 1 users'],
          },
        },
        {
          request: 'GET https://api.pipedrive.com/v1/users/me',
          answer: { status: 401, json: { success: false, error: 'unauthorized access', errorCode: 401 } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
