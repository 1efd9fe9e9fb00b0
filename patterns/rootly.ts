/** Credentials of Rootly. */

import type { Provider } from '#model/provider';

export default {
  name: 'Rootly',
  docs: 'https://docs.rootly.com/api-reference/overview',
  rules: [
    {
      id: 'rootly-api-key',
      description: 'A Rootly API key.',
      regex: String.raw`\b(rootly_[0-9a-f]{64})(?:[^0-9A-Za-z]|$)`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change incidents, alerts and on-call schedules',
      rotate: 'In Rootly, Manage API keys: revoke it and create another with fewer rights.',
      verify: 'me',
      examples: [
        {
          before: 'ENV ROOTLY_API_KEY ',
          secret: [
            'rootly',
            '_585c164da3',
            'f2d53d768a2a',
            'e097c1005fc0',
            'ca5f1d0d5b',
            'eb1c673bcd6',
            '65fa99a25',
          ],
          after: '\n',
        },
        {
          before: "rootly_api_key: '",
          secret: [
            'rootl',
            'y_edac15a',
            '2d848f067cfc',
            'cddcb02f2d3',
            '2b575ae200',
            'bd088af91',
            '5be957d475',
            '8f791',
          ],
          after: "'\n",
        },
        {
          before: 'export ROOTLY_API_KEY="',
          secret: [
            'rootly',
            '_3e31ba93',
            '3cb14e837',
            '3fad102cb96e3',
            '3a1f7a75ac0',
            '06ea1f978d',
            'c628f2cb21f6',
            '0',
          ],
          after: '"\n',
        },
      ],
      counterExamples: ['ROOTLY_API_KEY=your-key-here\n', ['ROOTLY_API_KEY=', 'rootl', 'y_', '\n']],
    },
    {
      id: 'rootly-legacy-api-key',
      description: 'A Rootly API key of the older form.',
      keyed: { names: ['rootly'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change incidents, alerts and on-call schedules',
      rotate: 'In Rootly, Manage API keys: revoke it and create another.',
      verify: 'me',
      examples: [
        {
          before: 'ROOTLY_LEGACY_API_KEY=',
          secret: [
            '54ac4',
            '36e74fec1',
            'c1a75e265',
            '38c28dd1d5f',
            '495c0184f9111',
            'db3915d79',
            '776640d5',
          ],
          after: '\n',
        },
        {
          before: "const rootlyLegacyApiKey = '",
          secret: [
            'e1e395',
            'cb3f476ce0',
            '4860cc36007',
            'ec062a394edb',
            '046068e279b',
            'd971ec18623f',
            'ad',
          ],
          after: "';\n",
        },
        {
          before: '<string name="rootly_legacy_api_key">',
          secret: [
            '4f1e95',
            '36ebf9a88a8',
            '9978a51f30a',
            '6f30edcf3e703',
            'b6d26f15e7',
            '788aa3d9558c',
            '2',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'ROOTLY_LEGACY_API_KEY=your-key-here\n',
        ['ROOTLY_LEGACY_API_KEY=', '817dce', 'f', '\n'],
        [
          'checksum: ',
          '7534ad',
          '14f671694809f',
          'ce8a027671f06',
          '8518187570b',
          'e6704295bf06',
          '7fd84fb57',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://docs.rootly.com/api-reference/users/get-current-user',
      effect: 'none',
      hosts: ['api.rootly.com'],
      request: {
        method: 'GET',
        path: '/v1/users/me',
        bearer: '{secret}',
        headers: { accept: 'application/vnd.api+json' },
      },
      clauses: [
        { status: 200, json: { pointer: '/data/id' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/data/attributes/email' },
      cases: [
        {
          request: 'GET https://api.rootly.com/v1/users/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { data: { id: '1', type: 'users', attributes: { email: 'ana@example.com', name: 'Ana' } } },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com' },
        },
        {
          request: 'GET https://api.rootly.com/v1/users/me',
          answer: { status: 401, json: { errors: [{ title: 'Unauthorized', status: '401' }] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
