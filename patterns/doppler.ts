/** Doppler: tokens of people, services, the command line, service accounts, SCIM and audit. */

import type { Provider } from '#model/provider';

export default {
  name: 'Doppler',
  docs: 'https://docs.doppler.com/docs/service-tokens',
  rules: [
    {
      id: 'doppler-token',
      description: 'A Doppler token of a person, the command line or a service account.',
      regex: String.raw`\b(dp\.(?:pt|ct|sa|scim|audit)\.[0-9A-Za-z]{40,44})\b`,
      keywords: ['dp.pt.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'],
      minEntropy: 3.8,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'read and change all secrets that its owner may; with a SCIM token, the members of the workplace',
      rotate:
        'Post it to https://api.doppler.com/v3/auth/revoke or revoke it under Tokens; then change the secrets that it could read.',
      verify: 'me',
      revoke: 'token',
      examples: [
        {
          before: 'DOPPLER_TOKEN=',
          secret: ['dp.', 'pt.dcoWlfZ3KB4mP998Pot6ur', '4rEM9HMVflQuvogX5oOO1'],
          after: '\n',
        },
        {
          before: 'scoped:\n  /:\n    token: ',
          secret: ['dp.', 'ct.gYoSO01F03dXTEKsJ5umkC', 'SgojmvPNgoYnOGFBk6E0Z'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['DOPPLER_TOKEN=dp.pt.BQBg4OTZEx', 'fqEjn3uvqb'],
        'DOPPLER_TOKEN=dp.pt.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      id: 'doppler-service-token',
      description: 'A Doppler service token, which reads the secrets of one configuration.',
      regex: String.raw`\b(dp\.st\.(?:[a-z0-9_-]{2,35}\.)?[0-9A-Za-z]{40,44})\b`,
      minEntropy: 3.8,
      checks: ['plain-ids'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read all secrets of the configuration that it names, and with write access change them',
      rotate:
        'Delete it under the configuration, Access, and generate another; then change the secrets that it could read.',
      verify: 'me',
      revoke: 'token',
      examples: [
        {
          before: 'docker run -e DOPPLER_TOKEN="',
          secret: ['dp.', 'st.prd.J1FXiNkT1Kk2rP46karbnN', 'uOfKa0KbRa52zerAxGrxY'],
          after: '" acme/app',
        },
        {
          before: 'doppler_token: ',
          secret: ['dp.', 'st.EeVXMhMOhunA3eCgLqzT8e', '2HamspCQeSRgVQ5E7frHy'],
          after: '\n',
        },
      ],
      counterExamples: [['DOPPLER_TOKEN=dp.st.prd.M8JFaj2FS1', 'feUOomiqtu'], 'DOPPLER_TOKEN=dp.st.prd.XXXX'],
    },
  ],
  verify: {
    me: {
      docs: 'https://docs.doppler.com/reference/auth-me',
      effect: 'none',
      hosts: ['api.doppler.com'],
      request: { method: 'GET', path: '/v3/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/workplace/slug' }, verdict: 'live' },
        { status: 401, json: { pointer: '/success', equals: false }, verdict: 'invalid' },
      ],
      facts: { kind: '/type', name: '/name', workplace: '/workplace/name' },
      impact: [
        {
          request: { method: 'GET', path: '/v3/projects', bearer: '{secret}', query: { per_page: '20' } },
          says: 'reads projects: {projects}',
          facts: { projects: { each: '/projects', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.doppler.com/v3/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              workplace: { name: 'Acme', slug: '9b1c' },
              type: 'service_token',
              token_preview: 'made-up',
              slug: 'a1',
              created_at: '2024-01-01T00:00:00.000Z',
              name: 'ci',
              last_seen_at: '2024-01-02T00:00:00.000Z',
            },
          },
          verdict: 'live',
          facts: { kind: 'service_token', name: 'ci', workplace: 'Acme', projects: 'backend' },
          impact: {
            answers: [{ status: 200, json: { projects: [{ name: 'backend' }], page: 1 } }],
            says: ['reads projects: backend'],
          },
        },
        {
          request: 'GET https://api.doppler.com/v3/me',
          answer: { status: 401, json: { messages: ['Invalid Auth token'], success: false } },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    token: {
      docs: 'https://docs.doppler.com/reference/auth-revoke',
      effect: 'ends the token at once',
      hosts: ['api.doppler.com'],
      steps: [
        { request: { method: 'POST', path: '/v3/auth/revoke', json: { token: '{secret}' } }, done: [200] },
      ],
      cases: [
        {
          answers: [
            { request: 'POST https://api.doppler.com/v3/auth/revoke', status: 200, json: { success: true } },
          ],
          isDone: true,
        },
        {
          answers: [
            {
              request: 'POST https://api.doppler.com/v3/auth/revoke',
              status: 401,
              json: { messages: ['Invalid Auth token'], success: false },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
