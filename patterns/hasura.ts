/** Credentials of Hasura. */

import type { Provider } from '#model/provider';

export default {
  name: 'Hasura',
  docs: 'https://hasura.io/docs/2.0/deployment/graphql-engine-flags/reference/',
  rules: [
    {
      id: 'hasura-admin-secret',
      description:
        'The admin secret of a Hasura GraphQL server, as Hasura Cloud generates it, or an access token of Hasura Cloud.',
      keyed: { names: ['hasura'], value: '[A-Za-z0-9]{64}' },
      minEntropy: 4.5,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change all data behind the server, past every permission rule',
      rotate:
        'Set another HASURA_GRAPHQL_ADMIN_SECRET, or in the Cloud project, Env vars; give the new one to all clients.',
      examples: [
        {
          before: 'export HASURA_ADMIN_SECRET="',
          secret: [
            'cBz0U',
            '7NLp8tRDNnWuw',
            '0l2lUX2Umo',
            'TRxQdoQJOvtKb',
            'lfvGgtTj5J',
            'rXuLtGACZmvj',
            'o',
          ],
          after: '"\n',
        },
        {
          before: 'ENV HASURA_ADMIN_SECRET ',
          secret: [
            'i8odf',
            'y3fCAiqW7',
            'TI6nrbh1FbY1O',
            'sQQSTrRGoR0e',
            'bO3hNYU2TQ',
            'ounba8NQzReg',
            'miO',
          ],
          after: '\n',
        },
        {
          before: '  "hasura_admin_secret": "',
          secret: [
            'E1WA',
            'VDdGXv7DQz',
            'B3Jv42aI6de',
            '1rrbfavYLB7Yi',
            'gPfeP5idwJmt',
            'uz2v7Bo9l',
            '9Ho7Q',
          ],
          after: '",\n',
        },
      ],
      counterExamples: [
        'HASURA_ADMIN_SECRET=your-key-here\n',
        ['HASURA_ADMIN_SECRET=', '3gLFf', 'lg', '\n'],
        [
          'checksum: ',
          'kMrDiF',
          '3MQKvXMnmxJ1s',
          'mOMCpWhOBieCL',
          '7w3lp4sZVV',
          'ZbKmBw5FYU',
          '5YyQzHjOYP',
          'XE',
          '\n',
        ],
      ],
    },
    {
      id: 'hasura-jwt-secret',
      description: 'The key with which a Hasura server checks its users’ JWTs.',
      regex: String.raw`HASURA_GRAPHQL_JWT_SECRET["\x27]?\s{0,3}[:=]\s{0,3}["\x27]{0,2}\{[^}\n]{0,120}?\\{0,2}"key\\{0,2}"\s{0,3}:\s{0,3}\\{0,2}"([^"\\\s]{32,512})\\{0,2}"`,
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'sign tokens for any user and any role',
      rotate: 'Set another key on the server and at whatever signs the tokens.',
      docs: 'https://hasura.io/docs/2.0/auth/authentication/jwt/',
      examples: [
        {
          before: 'HASURA_GRAPHQL_JWT_SECRET=\'{"type":"HS256", "key":"',
          secret: ['q8Zt2V', 'nX5mKd7RwB', '4yHc9LpS1fGj', '6TaE'],
          after: '"}\'\n',
        },
        {
          before: 'HASURA_GRAPHQL_JWT_SECRET: "{\\"key\\": \\"',
          secret: ['b7d0e', '6f1a93c4852bd', '17f60e8a2c', '95d3476be81f'],
          after: '\\", \\"type\\": \\"HS384\\"}"\n',
        },
      ],
      counterExamples: [
        [
          'HASUR',
          'A_GRAPHQL_JW',
          'T_SECRET=\'{"t',
          'ype":"RS2',
          '56","jwk_ur',
          'l":"https:/',
          '/id.acme.t',
          'est/jwks"',
          "}'\n",
        ],
        ['HASURA', '_GRAPHQL_JW', 'T_SECRET: $', '{JWT_SECRE', 'T}\n'],
      ],
    },
  ],
} satisfies Provider;
