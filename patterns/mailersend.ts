/** Credentials of MailerSend. */

import type { Provider } from '#model/provider';

export default {
  name: 'MailerSend',
  docs: 'https://developers.mailersend.com/general.html#authentication',
  rules: [
    {
      id: 'mailersend-api-token',
      description: 'A MailerSend API token.',
      regex: String.raw`\b(mlsn\.[0-9a-f]{64})\b`,
      minEntropy: 3.7,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send mail from the account’s domains and read what was sent, as its scopes allow',
      rotate: 'At app.mailersend.com/api-tokens: delete the token and generate another.',
      verify: 'quota',
      examples: [
        {
          before: 'MAILERSEND_API_KEY=',
          secret: [
            'mlsn.',
            '4a49942f98064',
            '190a5c324fe17',
            'ec8d662ea6c00',
            'f92d06f6b98fa',
            'aff8156d0749',
          ],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: [
            'mlsn.',
            '61064a3284025',
            '2bbfe8679b442',
            'f968278ab68c1',
            '7bc89aba604c7',
            '66bf7a0910e0',
          ],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: ['mlsn.your_token', ['mlsn.', '08e9056c37', 'b07fbf50d4']],
    },
  ],
  verify: {
    quota: {
      docs: 'https://developers.mailersend.com/general.html#api-quota',
      effect: 'none',
      hosts: ['api.mailersend.com'],
      request: { method: 'GET', path: '/v1/api-quota', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/quota' }, verdict: 'live' },
        { status: 401, json: { pointer: '/message', equals: 'Unauthenticated.' }, verdict: 'invalid' },
      ],
      facts: { quota: '/quota', left: '/remaining' },
      impact: [
        {
          request: { method: 'GET', path: '/v1/domains', bearer: '{secret}', query: { limit: '100' } },
          says: 'sends mail from {domains}',
          facts: { domains: { each: '/data', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.mailersend.com/v1/api-quota',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { quota: 100000, remaining: 99999, reset: '2030-01-01T00:00:00Z' } },
          verdict: 'live',
          facts: { quota: '100000', left: '99999', domains: 'example.com' },
          impact: {
            answers: [
              { status: 200, json: { data: [{ id: 'd1', name: 'example.com', is_verified: true }] } },
            ],
            says: ['sends mail from example.com'],
          },
        },
        {
          request: 'GET https://api.mailersend.com/v1/api-quota',
          answer: { status: 401, json: { message: 'Unauthenticated.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
