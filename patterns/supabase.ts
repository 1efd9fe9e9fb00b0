/**
 * Supabase: keys of projects (secret ones and those meant for clients), of the form of 2025 and as
 * the JSON tokens used before, and tokens of the management API.
 */

import type { Provider } from '#model/provider';

export default {
  name: 'Supabase',
  docs: 'https://supabase.com/docs/guides/api/api-keys',
  rules: [
    {
      id: 'supabase-secret-key',
      description: 'A secret key of a Supabase project.',
      regex: String.raw`\b(sb_secret_[\w-]{31})(?:[^\w-]|$)`,
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, change and delete all data of the project, past every row-level rule',
      rotate: 'Under Settings, API keys, create another secret key, move to it, delete this one.',
      verify: 'project',
      parts: [{ name: 'url', rule: 'supabase-project-url', acrossFiles: true }],
      examples: [
        {
          before: [
            'SUPABASE_URL=',
            'https://',
            'fbrkddprdg',
            'jvkafnsdyl.supabase.co',
            '\nSUPABASE_SECRET_KEY=',
          ].join(''),
          secret: ['sb_', 'secret_O9X6f5mxPry', 'Msnq8MW7fHj_KQURCpf1'],
          after: '\n',
          parts: { url: ['https://', 'fbrkddprdg', 'jvkafnsdyl.supabase.co'] },
        },
        {
          before: "createClient(url, '",
          secret: ['sb_', 'secret_rqv5mibfgJW', 'nTrWrD9S06Z_ewIVd7qG'],
          after: "')",
        },
      ],
      counterExamples: [
        ['SUPABASE_SECRET_KEY=sb_secret_srMYUr', 'ay6IgB'],
        'SUPABASE_SECRET_KEY=sb_secret_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      id: 'supabase-publishable-key',
      description: 'A publishable key of a Supabase project. It is meant for clients.',
      regex: String.raw`\b(sb_publishable_[\w-]{31})(?:[^\w-]|$)`,
      minEntropy: 3.5,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'what the row-level rules allow to anybody',
      rotate: 'It may stay; make sure that row-level security is on for every table.',
      examples: [
        {
          before: 'NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY=',
          secret: ['sb_', 'publishable_9km3FHOpEPD', '2lWQ07T9atO_6SpVwVIE'],
          after: '\n',
        },
        {
          before: '<string name="supabase_key">',
          secret: ['sb_', 'publishable_rl1dyGkauSG', 'Br2dBKfrp1g_pxEpNsGf'],
          after: '</string>',
        },
      ],
      counterExamples: ['KEY=sb_publishable_sw4Fb9j147', 'KEY=sb_publishable_your_key'],
    },
    {
      id: 'supabase-service-role-key',
      description: 'The service_role key of a Supabase project, in the older form of a JSON token.',
      // The second part begins with {"iss":"supabase","ref":"…20 letters…","role":"service_role", which
      // in base64 always falls on the same places.
      regex: String.raw`\b(eyJ[\w-]{10,100}\.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I[\w-]{20,40}InNlcnZpY2Vfcm9sZSI[\w-]{10,150}\.[\w-]{43})(?:[^\w-]|$)`,
      keywords: ['eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I'],
      checks: ['jwt'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, change and delete all data of the project, past every row-level rule, for ten years',
      rotate: 'Move to secret keys (sb_secret_…), then disable the legacy keys under Settings, API keys.',
      verify: 'project',
      parts: [{ name: 'url', rule: 'supabase-project-url', acrossFiles: true }],
      examples: [
        {
          before: 'SUPABASE_SERVICE_ROLE_KEY=',
          secret: [
            'eyJ',
            'hbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.',
            'eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6Imt1c2xnbnlsaGJuZnZycmNoaG1sIiwicm9sZSI6InNlcnZpY2Vfcm9sZSIsImlhdCI6MTc2NzIyNTYwMCwiZXhwIjoyMDgyODAxNjAwfQ.',
            'rEgJwURW53jTNOHJRQOqkGxkgUtR2SgwjTKd4OLnTCE',
          ],
          after: '\n',
        },
        {
          before: [
            "const admin = createClient('",
            'https://',
            'owlninljpt',
            'pjlszidicg.supabase.co',
            "', '",
          ].join(''),
          secret: [
            'eyJ',
            'hbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.',
            'eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6ImRzaWtpaXpramt1bXhyb21zaG9zIiwicm9sZSI6InNlcnZpY2Vfcm9sZSIsImlhdCI6MTczNTY4OTYwMCwiZXhwIjoyMDUxMjIyNDAwfQ.',
            'a3ncP4IyU9Zs8IBjgBOQMqzciBRU8PeK_8GmhJqyF1Q',
          ],
          after: "');",
          parts: { url: ['https://', 'owlninljpt', 'pjlszidicg.supabase.co'] },
        },
      ],
      counterExamples: [
        [
          'eyJ',
          'hbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.',
          'eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6ImJib3Vqc2J5Ymt6enNveGljY2dzIiwicm9sZSI6ImFub24iLCJpYXQiOjE3NjcyMjU2MDAsImV4cCI6MjA4MjgwMTYwMH0.',
          'dpApSXzteXl4WvYAPdKdugRih8BJgZd17_YFSgC1n1I',
        ],
        [
          'eyJ',
          'hbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.',
          'eyJpc3MiOiJhY21lIiwicm9sZSI6InNlcnZpY2Vfcm9sZSJ9.',
          'Rk7g76TYs-zMKtfHIElpjs8RDtcaBe4kC9k8ksizcgA',
        ],
      ],
    },
    {
      id: 'supabase-anon-key',
      description: 'The anon key of a Supabase project. It is meant for clients.',
      regex: String.raw`\b(eyJ[\w-]{10,100}\.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I[\w-]{20,40}ImFub24iL[\w-]{10,150}\.[\w-]{43})(?:[^\w-]|$)`,
      keywords: ['eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I'],
      checks: ['jwt'],
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'what the row-level rules allow to anybody',
      rotate: 'It may stay; make sure that row-level security is on for every table.',
      examples: [
        {
          before: 'NEXT_PUBLIC_SUPABASE_ANON_KEY=',
          secret: [
            'eyJ',
            'hbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.',
            'eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6InZqc3prZ3J4dml0YXh1cGFybW9qIiwicm9sZSI6ImFub24iLCJpYXQiOjE3NjcyMjU2MDAsImV4cCI6MjA4MjgwMTYwMH0.',
            'q6_ye33TGhkyYoAk78teKvdA7Zs1pbd3J2iMKT40PgM',
          ],
          after: '\n',
        },
        {
          before: "anonKey: '",
          secret: [
            'eyJ',
            'hbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.',
            'eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6InB1aG5td2lkdWVoZXN6d3Fldmx3Iiwicm9sZSI6ImFub24iLCJpYXQiOjE3MzU2ODk2MDAsImV4cCI6MjA1MTIyMjQwMH0.',
            '-W2woFjAewUTSuYpspn0kuEHMRWeNKuIAKpmm4Paji4',
          ],
          after: "',",
        },
      ],
      counterExamples: [
        [
          'eyJ',
          'hbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.',
          'eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6Impid2d4aGdmemdocnhiYnFvanljIiwicm9sZSI6InNlcnZpY2Vfcm9sZSIsImlhdCI6MTc2NzIyNTYwMCwiZXhwIjoyMDgyODAxNjAwfQ.',
          'GXSBd43PSg7AuptyOICHd0soAImV9H10P1gtH-xvCsg',
        ],
        'NEXT_PUBLIC_SUPABASE_ANON_KEY=eyJhbGciOi...',
      ],
    },
    {
      id: 'supabase-access-token',
      description: "A token of Supabase's management API.",
      regex: String.raw`\b(sbp_(?:oauth_|v0_)?[0-9a-f]{40})\b`,
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage all projects of its owner: read their keys, run SQL, delete them',
      rotate: 'Revoke it under Account, Access tokens, and generate another.',
      verify: 'management',
      docs: 'https://supabase.com/docs/reference/api/introduction',
      examples: [
        {
          before: 'SUPABASE_ACCESS_TOKEN=',
          secret: ['sb', 'p_1892a345dd5500cc1af7', 'a84e594a317aae21540c'],
          after: '\n',
        },
        {
          before: 'supabase login --token ',
          secret: ['sb', 'p_88a9cb0030b6a657beb3', '5feaf7d9e91f23ebf56b'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['SUPABASE_ACCESS_TOKEN=sbp_90044d66b6', '03f0175058'],
        'SUPABASE_ACCESS_TOKEN=sbp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      id: 'supabase-project-url',
      description: 'The address of a Supabase project.',
      regex: String.raw`\b(https://[a-z]{20}\.supabase\.co)\b`,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'nothing by itself: it names the project',
      rotate: 'It need not be changed; change the key.',
      partName: 'url',
      isPartOnly: true,
      examples: [
        {
          before: 'SUPABASE_URL=',
          secret: ['https://rpcpkkczis', 'gwrqgxpjlw', '.supabase.co'],
          after: '\n',
        },
        {
          before: 'createClient("',
          secret: ['https://lbogfcyyuk', 'tkvlhujyrn', '.supabase.co'],
          after: '", key)',
        },
      ],
      counterExamples: ['https://supabase.com/dashboard', 'https://project.supabase.co'],
    },
  ],
  verify: {
    project: {
      docs: 'https://supabase.com/docs/guides/api/api-keys',
      effect: 'none',
      hosts: ['{ref}.supabase.co'],
      derived: { ref: { from: 'url', pattern: '^https://([a-z]{20})\\.supabase\\.co$' } },
      request: {
        method: 'GET',
        path: '/auth/v1/admin/users?page=1&per_page=1',
        headers: { apikey: '{secret}', Authorization: 'Bearer {secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/users' }, verdict: 'live' },
        { status: 401, contains: 'Invalid API key', verdict: 'invalid' },
      ],
      facts: { users: { header: 'x-total-count' } },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/storage/v1/bucket',
            headers: { apikey: '{secret}', Authorization: 'Bearer {secret}' },
          },
          says: 'reads {users} users and the buckets {buckets}',
          facts: { buckets: { each: '', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://abcdefghijklmnopqrst.supabase.co/auth/v1/admin/users?page=1&per_page=1',
          headers: { apikey: '{secret}', authorization: 'Bearer {secret}' },
          parts: { url: 'https://abcdefghijklmnopqrst.supabase.co' },
          answer: {
            status: 200,
            headers: { 'x-total-count': '412' },
            json: { users: [{ id: 'u1' }], aud: 'authenticated' },
          },
          verdict: 'live',
          facts: { users: '412', buckets: 'avatars' },
          impact: {
            answers: [{ status: 200, json: [{ id: 'avatars', name: 'avatars', public: true }] }],
            says: ['reads 412 users and the buckets avatars'],
          },
        },
        {
          request: 'GET https://abcdefghijklmnopqrst.supabase.co/auth/v1/admin/users?page=1&per_page=1',
          parts: { url: 'https://abcdefghijklmnopqrst.supabase.co' },
          answer: { status: 401, json: { message: 'Invalid API key', hint: 'Double check your API key.' } },
          verdict: 'invalid',
        },
      ],
    },
    management: {
      docs: 'https://github.com/supabase/cli',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.supabase.com'],
      request: { method: 'GET', path: '/v1/organizations', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/0/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { organizations: { each: '', pointer: '/name' } },
      impact: [
        {
          request: { method: 'GET', path: '/v1/projects', bearer: '{secret}' },
          says: 'manages the projects {projects}',
          facts: { projects: { each: '', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.supabase.com/v1/organizations',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: [{ id: 'o1', name: 'Example' }] },
          verdict: 'live',
          facts: { organizations: 'Example', projects: 'shop' },
          impact: {
            answers: [{ status: 200, json: [{ id: 'p1', name: 'shop' }] }],
            says: ['manages the projects shop'],
          },
        },
        {
          request: 'GET https://api.supabase.com/v1/organizations',
          answer: { status: 401, json: { message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
