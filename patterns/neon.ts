/** Neon: keys of its API and passwords of its databases. */

import type { Provider } from '#model/provider';

export default {
  name: 'Neon',
  docs: 'https://neon.com/docs/manage/api-keys',
  rules: [
    {
      id: 'neon-api-key',
      description: 'A Neon API key of a person, an organization or a project.',
      regex: String.raw`\b(napi_[0-9a-z]{40,80})\b`,
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the passwords of, change and delete the databases that it covers',
      rotate: 'Revoke it under Account settings or Organization settings, API keys, and create another.',
      verify: 'user',
      examples: [
        {
          before: 'NEON_API_KEY=',
          secret: ['nap', 'i_naphhpn5hs3373vhynyqg0kphffhli96', 'rcxqvyfiz43bl00mw71ajrxlh8b3s2ec'],
          after: '\n',
        },
        {
          before: 'provider "neon" {\n  api_key = "',
          secret: ['nap', 'i_bdjx7irimvchn1976h4sj4474fij9mxb', '1vb463obp95m8fkm8pbvrna06b8qdbwa'],
          after: '"\n}',
        },
      ],
      counterExamples: [
        ['NEON_API_KEY=napi_bu8h081op6', 'qtps1lnevu'],
        'napi_create_function_with_a_very_long_name_of_forty(env)',
      ],
    },
    {
      id: 'neon-database-password',
      description: 'The password of a role in a Neon database.',
      regex: String.raw`\b(npg_[0-9A-Za-z]{12})\b`,
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the data of the database, together with its role and host',
      rotate: 'Reset the password under Branches, Roles & Databases.',
      docs: 'https://neon.com/docs/manage/roles',
      examples: [
        {
          before: 'DATABASE_URL=postgresql://app_owner:',
          secret: ['np', 'g_zvbAYQ', '21eSSx'],
          after: '@ep-cool-river-a1b2c3d4-pooler.eu-central-1.aws.neon.tech/app?sslmode=require',
        },
        { before: "PGPASSWORD='", secret: ['np', 'g_u842aT', 'ovJ9RF'], after: "'\n" },
      ],
      counterExamples: ['PGPASSWORD=npg_1i4Bnf', 'PGPASSWORD=npg_xxxxxxxxxxxx'],
    },
  ],
  verify: {
    user: {
      docs: 'https://github.com/neondatabase/neon-api-python',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['console.neon.tech'],
      request: { method: 'GET', path: '/api/v2/users/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/email', plan: '/plan' },
      impact: [
        {
          request: { method: 'GET', path: '/api/v2/projects?limit=20', bearer: '{secret}' },
          says: 'manages the projects {projects}',
          facts: { projects: { each: '/projects', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://console.neon.tech/api/v2/users/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { id: 'u1', email: 'ana@example.com', login: 'ana', plan: 'free' } },
          verdict: 'live',
          facts: { user: 'ana@example.com', plan: 'free', projects: 'shop' },
          impact: {
            answers: [{ status: 200, json: { projects: [{ id: 'p1', name: 'shop' }] } }],
            says: ['manages the projects shop'],
          },
        },
        {
          request: 'GET https://console.neon.tech/api/v2/users/me',
          answer: {
            status: 401,
            json: { request_id: 'r1', code: '', message: 'supplied credentials do not pass authentication' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
