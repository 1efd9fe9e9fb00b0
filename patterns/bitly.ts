/** Credentials of Bitly. */

import type { Provider } from '#model/provider';

export default {
  name: 'Bitly',
  docs: 'https://dev.bitly.com/docs/getting-started/authentication/',
  rules: [
    {
      id: 'bitly-access-token',
      description: 'A Bitly access token.',
      keyed: {
        names: ['bitly', 'api-ssl.bitly.com', 'bit_ly'],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3.1,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'make and change the account’s short links, and so where they lead',
      rotate: 'At app.bitly.com/settings/api: generate a new token and revoke this one.',
      verify: 'user',
      examples: [
        {
          before: 'BITLY_ACCESS_TOKEN=',
          secret: ['74d769a7e59a60', '9fd2a83799c5fb', '0e993922ae61'],
          after: '\n',
        },
        {
          before: "ENV['BITLY_TOKEN'] = '",
          secret: ['9be2d03bf3101f', '8786d9b6c9f432', 'c9e97dd104d4'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'BITLY_ACCESS_TOKEN=41a2********\n',
        'BITLY_ACCESS_TOKEN=your-key-here\n',
        ['BITLY_ACCESS_TOKEN=', '41a2eacb13', 'b21c8546fa', '\n'],
      ],
    },
  ],
  verify: {
    user: {
      // A wrong token is refused with 403, as much else is.
      docs: 'https://dev.bitly.com/api-reference/#getUser',
      effect: 'none',
      hosts: ['api-ssl.bitly.com'],
      request: { method: 'GET', path: '/v4/user', bearer: '{secret}' },
      clauses: [{ status: 200, json: { pointer: '/login' }, verdict: 'live' }],
      facts: { user: '/login', name: '/name' },
      cases: [
        {
          request: 'GET https://api-ssl.bitly.com/v4/user',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { login: 'ada', name: 'Ada', is_active: true, emails: [] } },
          verdict: 'live',
          facts: { user: 'ada', name: 'Ada' },
        },
        {
          request: 'GET https://api-ssl.bitly.com/v4/user',
          answer: { status: 403, json: { message: 'FORBIDDEN', resource: 'user' } },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
