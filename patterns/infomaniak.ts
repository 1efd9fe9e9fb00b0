/** Credentials of Infomaniak. */

import type { Provider } from '#model/provider';

export default {
  name: 'Infomaniak',
  docs: 'https://developer.infomaniak.com/getting-started',
  rules: [
    {
      id: 'infomaniak-api-token',
      description: 'An Infomaniak API token.',
      keyed: { names: ['infomaniak'], value: '[A-Za-z0-9_-]{86}' },
      minEntropy: 4.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage the owner’s hosting, domains and mail, within the token’s scopes',
      rotate: 'In the Manager, Developer, API tokens: delete it and create another.',
      verify: 'profile',
      examples: [
        {
          before: '<string name="infomaniak_api_token">',
          secret: [
            'oyR4e',
            'r8T0foqMpuY',
            'iEcLUSMVCOeER',
            'YxnwvgwzyllM',
            'NTqVT-XCg',
            'jzHDZfK-v',
            'sUPDbtPwCBp',
            'G_WSm8xR8s3',
            'LwD2a',
          ],
          after: '</string>\n',
        },
        {
          before: 'INFOMANIAK_API_TOKEN=',
          secret: [
            'MRRJ3',
            'MIT3-Uo1yg5',
            'f51elvbz1',
            'd065rIYez',
            'P1pi8kf45qtV0',
            'GGMPtY0sP',
            'uyVOUS9IeTY',
            'uP1v-aihF',
            'ym-_xw3jJ',
            '3',
          ],
          after: '\n',
        },
        {
          before: "infomaniak_api_token: '",
          secret: [
            'GYwz',
            'qp-5P9HIbC',
            'r4IU5rudswW',
            'X2MzesgGteQy',
            'T16Uy03iewj',
            'Juch142NvZ',
            'RJzgGgFup',
            'o3VVH-HU7CE6',
            'e59FpCV',
          ],
          after: "'\n",
        },
      ],
      counterExamples: [
        'INFOMANIAK_API_TOKEN=your-key-here\n',
        ['INFOMANIAK_API_TOKEN=', 'UzWcP', 'Ew', '\n'],
        [
          'checksum: ',
          'Ka3Vpg',
          'iJIPrTjY9BT',
          'Pw3IsLHVaT',
          'IfAx2SwKh',
          'Y5xm7UuMslya',
          'o7Xa570XIBuo',
          'X_WnzjIZZj1',
          'i0oNwgdEB',
          'wdgNfx',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    profile: {
      docs: 'https://developer.infomaniak.com/docs/api/get/2/profile',
      effect: 'none',
      hosts: ['api.infomaniak.com'],
      request: { method: 'GET', path: '/2/profile', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data/id' }, verdict: 'live' },
        {
          status: 403,
          isJson: true,
          verdict: 'restricted',
          why: 'the token is accepted, but its scopes do not cover this call',
        },
        { status: 401, json: { pointer: '/result', equals: 'error' }, verdict: 'invalid' },
      ],
      facts: { user: '/data/email', name: '/data/display_name' },
      cases: [
        {
          request: 'GET https://api.infomaniak.com/2/profile',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { result: 'success', data: { id: 1, email: 'ada@example.com', display_name: 'Ada' } },
          },
          verdict: 'live',
          facts: { user: 'ada@example.com', name: 'Ada' },
        },
        {
          request: 'GET https://api.infomaniak.com/2/profile',
          answer: { status: 403, json: { result: 'error', error: { code: 'access_denied' } } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.infomaniak.com/2/profile',
          answer: {
            status: 401,
            json: {
              result: 'error',
              error: { code: 'not_authorized', description: 'Authorization required' },
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
