/**
 * OAuth 2.0 and OpenID Connect: client secrets of any provider, found by the name they are given.
 * Providers whose secrets have a shape or a name of their own have better rules in their files.
 */

import type { Provider } from '#model/provider';

export default {
  name: 'OAuth 2.0 and OpenID Connect',
  docs: 'https://datatracker.ietf.org/doc/html/rfc6749#section-2.3.1',
  rules: [
    {
      id: 'oauth-client-secret',
      description: 'A client secret of an OAuth 2.0 or OpenID Connect application.',
      keyed: {
        names: [
          ...[
            'client_secret',
            'clientsecret',
            'client-secret',
            'client.secret',
            'oauth_secret',
            'oauthsecret',
            'oidc_secret',
          ],
          ...['consumer_secret', 'consumersecret', 'consumer-secret', 'app_client_secret'],
        ],
        // A digit with fifteen more characters behind it: names of variables do not look so.
        value: String.raw`[A-Za-z_~-]{0,24}[0-9][\w~-]{15,100}`,
      },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'low',
      audience: 'private',
      canDo: 'pose as the application: trade codes and refresh tokens of its users, or use its own rights',
      rotate:
        'At the provider add a second secret, move to it, delete this one. Apps that cannot keep a secret use PKCE without one.',
      parts: [{ name: 'id', rule: 'oauth-client-id' }],
      isClass: true,
      examples: [
        {
          before: ['OIDC_CLIENT_ID=', 'acme-web-49NnvPQ', 'UVDLkG', '\nOIDC_CLIENT_SECRET='].join(''),
          secret: ['z3YIUVj0PMyYi4btRu37', 'x300EXpW0Bvo2EppPxEU'],
          after: '\n',
          parts: { id: ['acme-web-49NnvPQ', 'UVDLkG'] },
        },
        {
          before: [
            'spring.security.oauth2.client.registration.acme.client-id=',
            'sMZpIoFmB3',
            '44bqmLv0TB',
            '\nspring.security.oauth2.client.registration.acme.client-secret=',
          ].join(''),
          secret: ['d75fa3e34b0a86ff', '273d0ef072ff62d9'],
          after: '\n',
          parts: { id: ['sMZpIoFmB3', '44bqmLv0TB'] },
        },
        {
          before: ['{"clientId": "', 'yjskWSgZE0ao', 'CPY238EwDEFq', '", "clientSecret": "'].join(''),
          secret: ['vhsl0kPUv6Ybi9F7Y45dkj', 'OCrHnCMOMQhjqEaupgW54'],
          after: '"}',
          parts: { id: ['yjskWSgZE0ao', 'CPY238EwDEFq'] },
        },
        {
          before: '<add key="ClientSecret" value="',
          secret: ['pCY76BdKc0qSnqbtXz', '4DrK0BLFTUeIMcSWdE'],
          after: '"/>',
        },
      ],
      counterExamples: [
        'client_secret = process.env.CLIENT_SECRET',
        'client_secret: my_client_secret_name',
        'clientSecret: getClientSecretFromVault(name)',
        'client_secret=YOUR_CLIENT_SECRET_123456789',
      ],
    },
    {
      id: 'oauth-client-id',
      description: 'The client id of an OAuth 2.0 or OpenID Connect application.',
      keyed: {
        names: ['client_id', 'clientid', 'client-id', 'client.id'],
        value: String.raw`[A-Za-z_.~-]{0,60}[0-9][\w.~-]{7,100}`,
      },
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'nothing by itself: it names the application',
      rotate: 'It need not be changed; change the client secret.',
      partName: 'id',
      isPartOnly: true,
      isClass: true,
      examples: [
        { before: 'OIDC_CLIENT_ID=', secret: ['acme-web-4ANDGkq', 'kEr8QE'], after: '\n' },
        { before: '"clientId": "', secret: ['1p2DQVJlWNqE', 'zZonT0PeWx9U'], after: '"' },
      ],
      counterExamples: ['client_id: ${CLIENT_ID}', 'client_id = "web"'],
    },
  ],
} satisfies Provider;
