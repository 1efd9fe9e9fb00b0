/** Credentials of OneLogin. */

import type { Provider } from '#model/provider';

export default {
  name: 'OneLogin',
  docs: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
  rules: [
    {
      id: 'onelogin-client-secret',
      description: 'The client secret of a OneLogin API credential.',
      keyed: {
        names: [
          'onelogin_client_secret',
          'oneloginclientsecret',
          'onelogin-client-secret',
          'onelogin_secret',
          'onelogin_api_secret',
          'onelogin_client_key',
          'onelogin_api_client_secret',
          'onelogin.client-secret',
          'onelogin_api.client-secret',
        ],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3.4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage users, roles and apps of the account, as its scope allows',
      rotate: 'In the admin portal, Developers, API Credentials: delete the pair and create another.',
      parts: [{ name: 'id', rule: 'onelogin-client-id' }],
      examples: [
        {
          before:
            'ONELOGIN_CLIENT_ID=' +
            '04ceceb8e9c7f' +
            'b4789d54a5567' +
            '1109c911ecf79' +
            '0531fd36fe939' +
            'bc60af62c917' +
            '\nONELOGIN_CLIENT_SECRET=',
          secret: ['8e166c125efe2', 'ef8dbe82a9d37', '689b5e15edb6e', '88213dca6f130', '53bbbe88cf43'],
          after: '\n',
          parts: { id: ['04ceceb8e9c7f', 'b4789d54a5567', '1109c911ecf79', '0531fd36fe939', 'bc60af62c917'] },
        },
        {
          before: '  onelogin_client_secret = "',
          secret: ['19e5fe6884f6f', '16d5a740e2a5d', 'ccc954a317337', '3005d732abf1a', 'b4238b8d2d3d'],
          after: '"\n',
        },
      ],
      counterExamples: [
        [
          'ONELOGIN_CLIENT_ID=',
          '04ceceb8e9c7f',
          'b4789d54a5567',
          '1109c911ecf79',
          '0531fd36fe939',
          'bc60af62c917',
          '\nONELOGIN_CLIENT_SECRET=',
          '557c********\n',
        ],
        [
          'ONELOGIN_CLIENT_ID=',
          '04ceceb8e9c7f',
          'b4789d54a5567',
          '1109c911ecf79',
          '0531fd36fe939',
          'bc60af62c917',
          '\nONELOGIN_CLIENT_SECRET=',
          'your-key-here\n',
        ],
        [
          'ONELOGIN_CLIENT_ID=',
          '04ceceb8e9c7f',
          'b4789d54a5567',
          '1109c911ecf79',
          '0531fd36fe939',
          'bc60af62c917',
          '\nONELOGIN_CLIENT_SECRET=',
          '557c1e356e0',
          '921c54133d7',
          'c8909fab18',
          '\n',
        ],
      ],
    },
    {
      id: 'onelogin-client-id',
      description: 'The client id of a OneLogin API credential.',
      keyed: {
        names: [
          'onelogin_client_id',
          'oneloginclientid',
          'onelogin-client-id',
          'onelogin_id',
          'onelogin_api_client_id',
        ],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3.4,
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        {
          before: 'ONELOGIN_CLIENT_ID=',
          secret: ['c53a3c506d12d', '1bedbbfe9ed7c', '03ed03562c3cb', 'c2fdbed6d7741', '6a068c5514b9'],
          after: '\n',
        },
        {
          before: '{"onelogin_client_id": "',
          secret: ['0debfb80fabb5', '737c8182dd606', 'ae407ca625610', 'b34f486d83fae', 'df8055504f66'],
          after: '"}',
        },
      ],
      counterExamples: ['ONELOGIN_CLIENT_ID=', 'onelogin_client_id: your-id-here'],
    },
  ],
} satisfies Provider;
