/** Credentials of Shortcut. */

import type { Provider } from '#model/provider';

export default {
  name: 'Shortcut',
  docs: 'https://developer.shortcut.com/api/rest/v3#Authentication',
  rules: [
    {
      id: 'shortcut-api-token',
      description: 'A Shortcut API token.',
      keyed: {
        names: [
          'shortcut_api',
          'shortcutapi',
          'shortcut-api',
          'shortcut_token',
          'shortcuttoken',
          'shortcut-token',
          'clubhouse_api',
          'clubhouse_token',
          'clubhouseapi',
          'clubhousetoken',
          'clubhouse-token',
          'api.app.shortcut.com',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change stories, epics and files in the owner’s name',
      rotate: 'In Shortcut, Settings, Your account, API tokens: delete it and generate another.',
      verify: 'member',
      examples: [
        {
          before: 'client.set("shortcut_api_api_token", "',
          secret: ['59726f', 'd5-6a82-01', 'cd-d3f4-be', 'dd6c56166', '6'],
          after: '");\n',
        },
        {
          before: '  "shortcut_api_api_token": "',
          secret: ['effb', '8989-24dd', '-7a8c-2dd9', '-cfffcfe416a', '7'],
          after: '",\n',
        },
        {
          before: "const shortcutApiApiToken = '",
          secret: ['29b7', '2ead-2b85-7', '6c7-0a3a-', 'd627f55fb387'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'SHORTCUT_API_API_TOKEN=your-key-here\n',
        ['SHORTCUT_API_API_TOKEN=', '7e151', 'f7', '\n'],
        ['checksum: ', 'cf620e', 'fb-13fe-9a6f', '-d34c-efe903', '52a297', '\n'],
      ],
    },
    {
      id: 'shortcut-scoped-api-token',
      description: 'A Shortcut API token of the newer form.',
      regex: String.raw`\b(sct_(?:rw|ro)_[A-Za-z0-9_-]{20,120})(?:[^0-9A-Za-z_-]|$)`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and, if it says rw, change stories, epics and files in the owner’s name',
      rotate: 'In Shortcut, Settings, Your account, API tokens: delete it and generate another.',
      verify: 'member',
      examples: [
        {
          before: 'ENV SHORTCUT_SCOPED_API_TOKEN ',
          secret: ['sct_r', 'w_e9_82dfxHg0', '03JkNxbwq'],
          after: '\n',
        },
        {
          before: "shortcut_scoped_api_token: '",
          secret: ['sct_', 'ro_vwhDi_-K_', 'Q0tussoby', 'TGwOy'],
          after: "'\n",
        },
        {
          before: 'export SHORTCUT_SCOPED_API_TOKEN="',
          secret: ['sct_r', 'w_hy9_al4', '4NhP-jfh-A', 'hNEzE'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'SHORTCUT_SCOPED_API_TOKEN=your-key-here\n',
        ['SHORTCUT_SCOPED_API_TOKEN=', 'sct_r', 'o_', '\n'],
      ],
    },
  ],
  verify: {
    member: {
      docs: 'https://developer.shortcut.com/api/rest/v3#Get-Current-Member-Info',
      effect: 'none',
      hosts: ['api.app.shortcut.com'],
      request: { method: 'GET', path: '/api/v3/member', headers: { 'Shortcut-Token': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/mention_name', name: '/name', workspace: '/workspace2/url_slug' },
      impact: [
        {
          request: { method: 'GET', path: '/api/v3/members', headers: { 'Shortcut-Token': '{secret}' } },
          says: 'sees {members} members',
          facts: { members: { count: '' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.app.shortcut.com/api/v3/member',
          headers: { 'shortcut-token': '{secret}' },
          answer: {
            status: 200,
            json: { id: 'm1', name: 'Ana', mention_name: 'ana', workspace2: { url_slug: 'acme' } },
          },
          verdict: 'live',
          facts: { user: 'ana', name: 'Ana', workspace: 'acme', members: '1' },
          impact: { answers: [{ status: 200, json: [{ id: 'm1' }] }], says: ['sees 1 members'] },
        },
        {
          request: 'GET https://api.app.shortcut.com/api/v3/member',
          answer: { status: 401, json: { message: 'Unauthorized', tag: 'organization2_missing' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
