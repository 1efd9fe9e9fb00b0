/** Credentials of Resend. */

import type { Provider } from '#model/provider';

export default {
  name: 'Resend',
  docs: 'https://resend.com/docs/dashboard/api-keys/introduction',
  rules: [
    {
      id: 'resend-api-key',
      description: 'A Resend API key.',
      regex: String.raw`\b(re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send mail from the account’s domains; a full-access key also manages domains and contacts',
      rotate: 'At resend.com/api-keys: create another with sending access only, then delete this one.',
      verify: 'domains',
      examples: [
        {
          before: 'RESEND_API_KEY=',
          secret: ['re_', 'hARRaMv0', '_', 'I4bbMf73JEqI', '3a2Q3qoROMQ5'],
          after: '\n',
        },
        {
          before: "new Resend('",
          secret: ['re_', 'R3VNXyo5', '_', 'FI0Co4dk3Cfz', 'HCQmhBaZuukw'],
          after: "');",
        },
        {
          before: 'resend:\n  key: ',
          secret: ['re_', 'KUvv5X8l', '_', 'q6TT9wj7LIdl', 'igMmwiMiDkO2'],
          after: '\n',
        },
      ],
      counterExamples: [
        're_xxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxx',
        're_123456789',
        ['re_', 'IOh8FFxI', '_eXk8rb9Dwt'],
      ],
    },
  ],
  verify: {
    domains: {
      docs: 'https://github.com/resend/resend-openapi',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.resend.com'],
      request: { method: 'GET', path: '/domains', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        {
          status: 401,
          json: { pointer: '/name', equals: 'restricted_api_key' },
          verdict: 'restricted',
          why: 'it can only send mail',
        },
        { status: [400, 401, 403], contains: 'API key is invalid', verdict: 'invalid' },
      ],
      facts: { domains: { each: '/data', pointer: '/name' } },
      impact: [
        { says: 'sends mail as {domains}' },
        {
          request: { method: 'GET', path: '/api-keys', bearer: '{secret}' },
          says: 'lists {keys} API keys',
          facts: { keys: { count: '/data' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.resend.com/domains',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { object: 'list', data: [{ id: 'd91cd9bd', name: 'example.com', status: 'verified' }] },
          },
          verdict: 'live',
          facts: { domains: 'example.com', keys: '1' },
          impact: {
            answers: [{ status: 200, json: { data: [{ id: 'k1', name: 'Production' }] } }],
            says: ['sends mail as example.com', 'lists 1 API keys'],
          },
        },
        {
          request: 'GET https://api.resend.com/domains',
          answer: {
            status: 401,
            json: {
              statusCode: 401,
              name: 'restricted_api_key',
              message: 'This API key is restricted to only send emails',
            },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.resend.com/domains',
          answer: {
            status: 403,
            json: { statusCode: 400, name: 'validation_error', message: 'API key is invalid' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
