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
} satisfies Provider;
