/** Credentials of Wistia. */

import type { Provider } from '#model/provider';

export default {
  name: 'Wistia',
  docs: 'https://docs.wistia.com/docs/making-api-requests',
  rules: [
    {
      id: 'wistia-api-token',
      description: 'A Wistia API access token.',
      keyed: { names: ['wistia'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, change and delete the account’s videos and read viewers’ data',
      rotate: 'In Account settings, API access: delete the token and create another.',
      verify: 'account',
      examples: [
        {
          before: 'ENV WISTIA_API_TOKEN ',
          secret: [
            'a00f',
            'd9633c040',
            'abdf05378d3a',
            'f23c2eec9a5d',
            '765bc05012f00',
            '0afa79b010',
            '1514',
          ],
          after: '\n',
        },
        {
          before: "wistia_api_token: '",
          secret: [
            '264b84',
            '606c6e68ebd97',
            '729c02f82ffd',
            'e04b82e1cabe',
            '08c062be99',
            '66200e5c4',
            '3d',
          ],
          after: "'\n",
        },
        {
          before: 'export WISTIA_API_TOKEN="',
          secret: [
            '9e55',
            '5edf0a05bb',
            '64dd6e03fb8d',
            'd3426d41c',
            'bbdfe80c0e008',
            'a05b04b9f13f1',
            '14f',
          ],
          after: '"\n',
        },
      ],
      counterExamples: [
        'WISTIA_API_TOKEN=your-key-here\n',
        ['WISTIA_API_TOKEN=', 'dd88', '077', '\n'],
        [
          'checksum: ',
          '24b7',
          'ce75b82f7f4b',
          'a964aae40a7',
          'dd47438103c0',
          'c1c624041',
          'cebdf1f1d0a',
          '9593d',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://docs.wistia.com/reference/get_account',
      effect: 'none',
      hosts: ['api.wistia.com'],
      request: { method: 'GET', path: '/v1/account.json', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { account: '/name', address: '/url' },
      impact: [
        {
          request: { method: 'GET', path: '/v1/projects.json?per_page=50', bearer: '{secret}' },
          says: 'reads {projects} projects, counting to 50',
          facts: { projects: { count: '' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.wistia.com/v1/account.json',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { id: 1, name: 'Acme', url: 'https://acme.wistia.com' } },
          verdict: 'live',
          facts: { account: 'Acme', address: 'https://acme.wistia.com', projects: '1' },
          impact: {
            answers: [{ status: 200, json: [{ id: 1, name: 'Videos' }] }],
            says: ['reads 1 projects, counting to 50'],
          },
        },
        {
          request: 'GET https://api.wistia.com/v1/account.json',
          answer: {
            status: 401,
            json: { code: 'unauthorized_credentials', error: 'Unauthorized credentials' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
