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
} satisfies Provider;
