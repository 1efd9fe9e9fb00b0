/** Credentials of Patreon. */

import type { Provider } from '#model/provider';

export default {
  name: 'Patreon',
  docs: 'https://docs.patreon.com/#oauth',
  rules: [
    {
      id: 'patreon-access-token',
      description: 'A creator’s access or refresh token, or a client secret, of Patreon.',
      keyed: { names: ['patreon'], value: '[A-Za-z0-9_-]{43}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read patrons and their addresses',
      rotate: 'At patreon.com/portal/registration/register-clients: refresh the token or delete the client.',
      verify: 'identity',
      examples: [
        {
          before: 'client.set("patreon_access_token", "',
          secret: ['-c09y', 'zEiH3NzTfk8io', 'KeWijoHiGQgW', 'XRHDdOMWfMa', 'BQ'],
          after: '");\n',
        },
        {
          before: '  "patreon_access_token": "',
          secret: ['z_2WbN', 'D9kGXchQ6zswp', '4IclR3l85khRl', 'M7BHalZbUra'],
          after: '",\n',
        },
        {
          before: "const patreonAccessToken = '",
          secret: ['46wwh', 'JM6k47I2i8bf', '2nKzo-4vIygr', 'DVsgxas5H0', 'HSDE'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'PATREON_ACCESS_TOKEN=your-key-here\n',
        ['PATREON_ACCESS_TOKEN=', 'NDzE', 'bfs', '\n'],
        ['checksum: ', '0jVmnS', '0hGQ1EATcHgb', 'J7Ku7Pn-074', 'xnVGvoc8G', 's4_ZA', '\n'],
      ],
    },
  ],
  verify: {
    identity: {
      docs: 'https://docs.patreon.com/#get-api-oauth2-v2-identity',
      effect: 'none',
      hosts: ['www.patreon.com'],
      request: {
        method: 'GET',
        path: '/api/oauth2/v2/identity?fields%5Buser%5D=email,full_name',
        bearer: '{secret}',
      },
      clauses: [
        { status: 200, json: { pointer: '/data/id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/errors' }, verdict: 'invalid' },
      ],
      facts: { user: '/data/attributes/email', name: '/data/attributes/full_name' },
      cases: [
        {
          request: 'GET https://www.patreon.com/api/oauth2/v2/identity?fields%5Buser%5D=email,full_name',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              data: { id: '1', type: 'user', attributes: { email: 'ana@example.com', full_name: 'Ana' } },
            },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com', name: 'Ana' },
        },
        {
          request: 'GET https://www.patreon.com/api/oauth2/v2/identity?fields%5Buser%5D=email,full_name',
          answer: { status: 401, json: { errors: [{ code: 1, code_name: 'Unauthorized', status: '401' }] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
