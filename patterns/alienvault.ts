/** Credentials of AlienVault OTX. */

import type { Provider } from '#model/provider';

export default {
  name: 'AlienVault OTX',
  docs: 'https://otx.alienvault.com/api',
  rules: [
    {
      id: 'alienvault-otx-key',
      description: 'An AlienVault Open Threat Exchange key.',
      keyed: {
        names: [
          'alienvault',
          'alien_vault',
          'otx_key',
          'otx_api',
          'otx-api',
          'x-otx-api-key',
          'otxapi',
          'otxkey',
          'otx_token',
          'otxtoken',
        ],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read threat data and publish pulses in the owner’s name',
      rotate: 'In OTX, Settings: replace the OTX key.',
      verify: 'me',
      examples: [
        {
          before: 'client.set("alienvault_otx_key", "',
          secret: [
            'de80',
            '1ab4668bfa',
            '36d9e023a70ef',
            '0436cae9de4c1',
            '96db8e0e8',
            'e53f32d2f1c35',
            '1b',
          ],
          after: '");\n',
        },
        {
          before: '  "alienvault_otx_key": "',
          secret: [
            '052554',
            '324b0763b71',
            '5a2069ecc',
            'a86a5e00a58',
            '9ffa70b075818',
            '5be419daa0',
            'dbe7',
          ],
          after: '",\n',
        },
        {
          before: "const alienvaultOtxKey = '",
          secret: [
            'e16c3',
            'cb2082e5f',
            'f85a0ee92b27',
            '5b29ab646ba1',
            '5dbe6b126',
            '9fdd29581988d',
            'a413',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'ALIENVAULT_OTX_KEY=your-key-here\n',
        ['ALIENVAULT_OTX_KEY=', '7143', 'd9d', '\n'],
        [
          'checksum: ',
          'c25bc1',
          '0d52dba6a',
          'a421a51c1ce28',
          '65544632ba7',
          '1a732e27d6bc',
          '0ff7a26e1d97',
          '0',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://otx.alienvault.com/assets/static/external_api.html',
      effect: 'none',
      hosts: ['otx.alienvault.com'],
      request: { method: 'GET', path: '/api/v1/users/me', headers: { 'x-otx-api-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/username' }, verdict: 'live' },
        { status: 403, json: { pointer: '/detail', equals: 'Authentication required' }, verdict: 'invalid' },
      ],
      facts: { user: '/username' },
      cases: [
        {
          request: 'GET https://otx.alienvault.com/api/v1/users/me',
          headers: { 'x-otx-api-key': '{secret}' },
          answer: { status: 200, json: { username: 'ada', member_since: '2 years ago' } },
          verdict: 'live',
          facts: { user: 'ada' },
        },
        {
          request: 'GET https://otx.alienvault.com/api/v1/users/me',
          answer: { status: 403, json: { detail: 'Authentication required' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
