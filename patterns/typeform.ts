/** Credentials of Typeform. */

import type { Provider } from '#model/provider';

export default {
  name: 'Typeform',
  docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  rules: [
    {
      id: 'typeform-access-token',
      description: 'A Typeform personal access token.',
      regex: String.raw`\b(tfp_[A-Za-z0-9_.=-]{40,64})(?:[^A-Za-z0-9_.=-]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read answers and change forms, as its scopes allow',
      rotate: 'At admin.typeform.com/user/tokens: delete the token and generate another.',
      verify: 'me',
      examples: [
        {
          before: 'TYPEFORM_TOKEN=',
          secret: ['tfp_', 'VaPVEllJvTtEolo', 'sgXXhiXt08dL2j1', 'H3VOZNENKiNcug', '_', 'GlLfb0y', 'vB7G12W'],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: ['tfp_', 'I6c9Ksxttm2YyoL', 'c8exk74MsKGaINm', 'HnCBztqEWVq5zl', '_', 'oHfIVKI', 'lSSRo1I'],
          after: '" https://api.acme.io/\n',
        },
        {
          before: 'typeform:\n  token: ',
          secret: ['tfp_', 'J1yiq3rp04oaN3m', 'mnprcRs8UQL8yn9', 'ILxzxZ5a1LdAcD', '_', 'JNkb9Qv', 'l2134CL'],
          after: '\n',
        },
      ],
      counterExamples: ['tfp_your_token', ['tfp_', 'Z2wQ1tyuTu', 'tL1ULKJj6O']],
    },
  ],
  verify: {
    me: {
      docs: 'https://www.typeform.com/developers/create/reference/retrieve-your-own-account/',
      effect: 'none',
      hosts: ['api.typeform.com', 'api.eu.typeform.com'],
      request: { method: 'GET', path: '/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/alias' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/code' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, json: { pointer: '/code' }, verdict: 'invalid' },
      ],
      facts: { user: '/email', name: '/alias' },
      impact: [
        {
          request: { method: 'GET', path: '/forms?page_size=1', bearer: '{secret}' },
          says: 'reads the answers of {forms} forms',
          facts: { forms: '/total_items' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.typeform.com/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { alias: 'Ana', email: 'ana@example.com', language: 'en' } },
          verdict: 'live',
          facts: { user: 'ana@example.com', name: 'Ana', forms: '20' },
          impact: {
            answers: [{ status: 200, json: { total_items: 20, items: [] } }],
            says: ['reads the answers of 20 forms'],
          },
        },
        {
          request: 'GET https://api.typeform.com/me',
          answer: { status: 403, json: { code: 'FORBIDDEN', description: 'missing scope' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.typeform.com/me',
          answer: {
            status: 401,
            json: {
              code: 'AUTHENTICATION_FAILED',
              description: 'Authentication credentials not found on the Request Headers',
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
