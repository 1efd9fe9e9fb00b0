/** Credentials of Socket. */

import type { Provider } from '#model/provider';

export default {
  name: 'Socket',
  docs: 'https://docs.socket.dev/reference/authentication',
  rules: [
    {
      id: 'socket-api-token',
      description: 'An API token of Socket.',
      regex: String.raw`\b(sktsec_[A-Za-z0-9_-]{30,60}_api)\b`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the organization’s scans and change its settings, as its scopes allow',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'organizations',
      examples: [
        {
          before: '  "socket_api_token": "',
          secret: ['sktsec', '_QXc6c0CsaDa', 'uj7og9gpOmj', 'qFt-N1vIj', '_api'],
          after: '",\n',
        },
        {
          before: 'export SOCKET_API_TOKEN="',
          secret: ['sktsec', '_F_ioUkyjA-Xd', 'Q3TMZ0yBvVjv', 'Xqh1qFBy_api'],
          after: '"\n',
        },
        {
          before: 'client.set("socket_api_token", "',
          secret: ['sktse', 'c_GoDaenw', 'hTjljVKj78k', 'dStUDIReef-A', '_api'],
          after: '");\n',
        },
      ],
      counterExamples: ['SOCKET_API_TOKEN=your-key-here\n', ['SOCKET_API_TOKEN=', 'sktse', 'c_', '\n']],
    },
  ],
  verify: {
    organizations: {
      docs: 'https://docs.socket.dev/reference/getorganizations',
      effect: 'counts-quota',
      hosts: ['api.socket.dev'],
      request: { method: 'GET', path: '/v0/organizations', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/organizations' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      facts: { organizations: { count: '/organizations' } },
      cases: [
        {
          request: 'GET https://api.socket.dev/v0/organizations',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { organizations: { o1: { id: 'o1', name: 'Acme', slug: 'acme' } } } },
          verdict: 'live',
          facts: { organizations: '1' },
        },
        {
          request: 'GET https://api.socket.dev/v0/organizations',
          answer: { status: 401, json: { error: { message: 'Unauthorized' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
