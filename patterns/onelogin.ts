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
            '04ceceb8e9c7fb4789d54a55671109c9' +
            '11ecf790531fd36fe939bc60af62c917' +
            '\nONELOGIN_CLIENT_SECRET=',
          secret: ['8e166c125efe2ef8dbe82a9d37689b5e', '15edb6e88213dca6f13053bbbe88cf43'],
          after: '\n',
          parts: { id: ['04ceceb8e9c7fb4789d54a55671109c9', '11ecf790531fd36fe939bc60af62c917'] },
        },
        {
          before: '  onelogin_client_secret = "',
          secret: ['19e5fe6884f6f16d5a740e2a5dccc954', 'a3173373005d732abf1ab4238b8d2d3d'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'ONELOGIN_CLIENT_ID=04ceceb8e9c7fb4789d54a55671109c911ecf790531fd36fe939bc60af62c917\nONELOGIN_CLIENT_SECRET=557c********\n',
        'ONELOGIN_CLIENT_ID=04ceceb8e9c7fb4789d54a55671109c911ecf790531fd36fe939bc60af62c917\nONELOGIN_CLIENT_SECRET=your-key-here\n',
        [
          'ONELOGIN_CLIENT_ID=04ceceb8e9c7fb4789d54a55671109c911ecf790531fd36fe939bc60af62c917\nONELOGIN_CLIENT_SECRET=',
          '557c1e356e0921c5',
          '4133d7c8909fab18',
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
          secret: ['c53a3c506d12d1bedbbfe9ed7c03ed03', '562c3cbc2fdbed6d77416a068c5514b9'],
          after:
            '\nONELOGIN_CLIENT_SECRET=' +
            '4340d2f9e73456ccea4e9445d0832588' +
            '3f37b8f394c7d73f7278626d1282f9be' +
            '\n',
        },
        {
          before: '{"onelogin_client_id": "',
          secret: ['0debfb80fabb5737c8182dd606ae407c', 'a625610b34f486d83faedf8055504f66'],
          after:
            '", "onelogin_client_secret": "' +
            '2308f1050bf780ba566a661ddf0ce2e6' +
            '0cf00659d87dd1b70ac4f86c567ff388' +
            '"}',
        },
      ],
      counterExamples: ['ONELOGIN_CLIENT_ID=', 'onelogin_client_id: your-id-here'],
    },
  ],
} satisfies Provider;
