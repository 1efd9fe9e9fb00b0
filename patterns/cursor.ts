/** Credentials of Cursor. */

import type { Provider } from '#model/provider';

export default {
  name: 'Cursor',
  docs: 'https://docs.cursor.com/en/account/teams/admin-api',
  rules: [
    {
      id: 'cursor-api-key',
      description: 'An API key of Cursor.',
      regex: String.raw`\b(crsr_[0-9a-f]{64})(?:[^0-9A-Za-z]|$)`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run agents on the owner’s repositories and bill, or administer the team',
      rotate:
        'In the Cursor dashboard, Settings or Integrations, API keys: revoke the key and create another.',
      verify: 'me',
      examples: [
        {
          before: 'export CURSOR_API_KEY="',
          secret: [
            'crsr_',
            'e6777b097f41d',
            'd30d18d02a',
            '8b670670aa267',
            '6b839472425b',
            '8ce46e4bed1f0',
            '976',
          ],
          after: '"\n',
        },
        {
          before: 'ENV CURSOR_API_KEY ',
          secret: [
            'crsr_',
            'da6a1609a44',
            'c8f3a402b',
            '277b1bef4f',
            'deb127fed95',
            '3e7a7fb4e3c',
            '7bb778cf1',
            'ac3',
          ],
          after: '\n',
        },
        {
          before: '  "cursor_api_key": "',
          secret: [
            'crsr_1',
            '56a2c6698',
            'b245c8dec083',
            '1abfa72fe',
            '3f712cb3289',
            'e5be146805',
            'ef2ae99c9d2c',
          ],
          after: '",\n',
        },
      ],
      counterExamples: ['CURSOR_API_KEY=your-key-here\n', ['CURSOR_API_KEY=', 'crsr', '_e1', '\n']],
    },
    {
      id: 'cursor-legacy-api-key',
      description: 'An API key of Cursor in the older form.',
      keyed: { names: ['cursor'], value: 'key_[0-9a-f]{64}' },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run agents on the owner’s repositories and bill, or administer the team',
      rotate:
        'In the Cursor dashboard, Settings or Integrations, API keys: revoke the key and create another.',
      verify: 'members',
      examples: [
        {
          before: "const cursorLegacyApiKey = '",
          secret: [
            'key_5',
            '05b9b7d1dde8e',
            '5838128b6d72',
            '7d512ae42f',
            'acafb208539bc',
            '69b1ef09d469',
            'bb8',
          ],
          after: "';\n",
        },
        {
          before: 'client.set("cursor_legacy_api_key", "',
          secret: [
            'key_cc',
            'aa09cd336b80',
            'b5b53fa385f',
            '55ad0f679e5c6',
            'cd0a474df35',
            '8f28ddb576c63',
            'ba',
          ],
          after: '");\n',
        },
        {
          before: 'CURSOR_LEGACY_API_KEY=',
          secret: [
            'key_17',
            '31a99f3bfa',
            '648aae3a80cf1',
            '9ef67238b9d9',
            '375224912a',
            '97ce8092a',
            '39ef195e',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'CURSOR_LEGACY_API_KEY=your-key-here\n',
        ['CURSOR_LEGACY_API_KEY=', 'key_', 'adb', '\n'],
        [
          'checksum: ',
          'key_',
          'f4677d078cd',
          'd7b5c309201',
          '2d5e4057924',
          '0c7303ad7',
          'f16936534b',
          'a1d3c5107',
          '86e',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://cursor.com/docs/cloud-agent/api/endpoints#api-key-info',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.cursor.com'],
      request: { method: 'GET', path: '/v0/me', basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '/apiKeyName' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/userEmail', name: '/apiKeyName' },
      cases: [
        {
          request: 'GET https://api.cursor.com/v0/me',
          headers: { authorization: 'Basic {secret}:' },
          answer: {
            status: 200,
            json: {
              apiKeyName: 'Production API Key',
              createdAt: '2024-01-15T10:30:00Z',
              userEmail: 'developer@example.com',
            },
          },
          verdict: 'live',
          facts: { user: 'developer@example.com', name: 'Production API Key' },
        },
        {
          request: 'GET https://api.cursor.com/v0/me',
          answer: { status: 401, json: { error: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
    members: {
      // Keys of users have the same form and are refused here.
      docs: 'https://cursor.com/docs/account/teams/admin-api',
      effect: 'none',
      hosts: ['api.cursor.com'],
      request: { method: 'GET', path: '/teams/members', basic: ['{secret}', ''] },
      clauses: [{ status: 200, json: { pointer: '/teamMembers' }, verdict: 'live' }],
      facts: { members: { each: '/teamMembers', pointer: '/email' } },
      cases: [
        {
          request: 'GET https://api.cursor.com/teams/members',
          headers: { authorization: 'Basic {secret}:' },
          answer: {
            status: 200,
            json: { teamMembers: [{ name: 'Ada', email: 'ada@example.com', role: 'owner' }] },
          },
          verdict: 'live',
          facts: { members: 'ada@example.com' },
        },
        {
          request: 'GET https://api.cursor.com/teams/members',
          answer: { status: 401, json: { error: 'Unauthorized' } },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
