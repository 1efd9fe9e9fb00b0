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
  ],
} satisfies Provider;
