/** Credentials of PostHog. */

import type { Provider } from '#model/provider';

export default {
  name: 'PostHog',
  docs: 'https://posthog.com/docs/api',
  rules: [
    {
      id: 'posthog-personal-api-key',
      description: 'A PostHog personal API key.',
      regex: String.raw`\b(phx_[A-Za-z0-9]{43,48})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read events and persons and change projects, as its scopes allow',
      rotate:
        'At app.posthog.com/settings/user-api-keys: roll or delete the key (PostHog also takes leaked ones at /api/revoke_leaked_key).',
      verify: 'user',
      revoke: 'leaked',
      examples: [
        {
          before: 'POSTHOG_PERSONAL_API_KEY=',
          secret: ['phx_', 'j7PH8ffTjOKitLi', 'fmOKpLEUgns8cFV', 'rim3Pk89C2lW0f'],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: ['phx_', 'Zu4vQL7691zfPGf', '4klq4soEPqrjrKe', 'kaVYVQCoGyIqJ7'],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: ['phx_your_key', ['phx_', 'nw3KotfUts', 'GCk6oITcDI']],
    },
    {
      id: 'posthog-project-api-key',
      description: 'A PostHog project API key. Meant to be in clients.',
      regex: String.raw`\b(phc_[A-Za-z0-9]{43,48})\b`,
      minEntropy: 4,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'send events to the project',
      rotate: 'No need to; a project’s token can be reset in its settings.',
      examples: [
        {
          before: 'NEXT_PUBLIC_POSTHOG_KEY=',
          secret: ['phc_', 'IO4HBaGSuRTmkC6', 'm5JtmkWM2ZKPdBD', 'jvWAzYtbW643d3'],
          after: '\n',
        },
        {
          before: "posthog.init('",
          secret: ['phc_', 'pT0GVJzEiXcQfm2', 'EUcfevMxmwrvChq', 'L3SeCM4bLqBYkn'],
          after: "', {})",
        },
      ],
      counterExamples: ['phc_your_key', ['phc_', 'V8uNaB35DU', '9JsbxJ9HDM']],
    },
    {
      id: 'posthog-secure-flags-key',
      description: 'A PostHog feature flags secure API key.',
      regex: String.raw`\b(phs_[A-Za-z0-9]{43,48})\b`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read all feature flag definitions of the project',
      rotate: 'In the project’s settings, Feature flags: rotate the secure API key.',
      revoke: 'leaked',
      examples: [
        {
          before: 'POSTHOG_FLAGS_KEY=',
          secret: ['phs_', 'n36End94QyGIwKj', 'htr7irsmPkRrdsA', 'Znwmgxp1jkFCe5'],
          after: '\n',
        },
        {
          before: 'secure_key = "',
          secret: ['phs_', 'OYlxkJG6DK1HH6C', 'hCCsU8tIA77hSOY', '1hfMEVbej1NGPI'],
          after: '"\n',
        },
      ],
      counterExamples: ['phs_your_key', ['phs_', 'R8SEKWuG0r', '7SoWha4PXL']],
    },
  ],
  verify: {
    user: {
      docs: 'https://posthog.com/docs/api/users',
      effect: 'none',
      hosts: ['us.posthog.com', 'eu.posthog.com'],
      request: { method: 'GET', path: '/api/users/@me/', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/email' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/code', equals: 'permission_denied' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, json: { pointer: '/type', equals: 'authentication_error' }, verdict: 'invalid' },
      ],
      facts: { user: '/email', organization: '/organization/name' },
      impact: [
        {
          request: { method: 'GET', path: '/api/projects/?limit=1', bearer: '{secret}' },
          says: 'reads {projects} projects',
          facts: { projects: '/count' },
        },
      ],
      cases: [
        {
          request: 'GET https://us.posthog.com/api/users/@me/',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              email: 'ops@example.com',
              organization: { name: 'Example' },
              team: { name: 'Default project' },
            },
          },
          verdict: 'live',
          facts: { user: 'ops@example.com', organization: 'Example', projects: '2' },
          impact: { answers: [{ status: 200, json: { count: 2, results: [] } }], says: ['reads 2 projects'] },
        },
        {
          request: 'GET https://us.posthog.com/api/users/@me/',
          answer: {
            status: 403,
            json: {
              type: 'authentication_error',
              code: 'permission_denied',
              detail: 'API key missing required scope',
            },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://us.posthog.com/api/users/@me/',
          answer: { status: 401, json: { type: 'authentication_error', code: 'authentication_failed' } },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    leaked: {
      docs: 'https://posthog.com/docs/api/revoke-leaked-key',
      checked: '2026-11-24',
      effect: 'ends the key at once; PostHog tells its owner by mail',
      hosts: ['us.posthog.com', 'eu.posthog.com'],
      steps: [
        {
          request: { method: 'POST', path: '/api/revoke_leaked_key/', json: { token: '{secret}' } },
          done: [200],
          doneIf: { pointer: '/found', equals: true },
        },
      ],
      cases: [
        {
          answers: [
            {
              request: 'POST https://us.posthog.com/api/revoke_leaked_key/',
              status: 200,
              json: { found: true, type: 'personal_api_key' },
            },
          ],
          isDone: true,
        },
        {
          answers: [
            {
              request: 'POST https://us.posthog.com/api/revoke_leaked_key/',
              status: 200,
              json: { found: false },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
