/** Credentials of Looker. */

import type { Provider } from '#model/provider';

export default {
  name: 'Looker',
  docs: 'https://cloud.google.com/looker/docs/api-auth',
  rules: [
    {
      id: 'looker-client-secret',
      description: 'The client secret of Looker API credentials.',
      keyed: {
        names: [
          'looker_client_secret',
          'lookerclientsecret',
          'looker-client-secret',
          'looker_secret',
          'looker_api3_client_secret',
          'looker_api_secret',
          'lookersdk',
          'looker_sdk',
          'looker.client-secret',
          'looker_api3.client-secret',
        ],
        value: '[A-Za-z0-9]{24}',
      },
      minEntropy: 3.4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'run queries and change dashboards and users as the person',
      rotate: 'In Looker, Admin, Users, Edit API Keys: delete the pair and create another.',
      parts: [{ name: 'id', rule: 'looker-client-id' }],
      examples: [
        {
          before: 'LOOKERSDK_CLIENT_ID=' + 'dX9bL0dGuJ' + 'N0cXIsRGwx' + '\nLOOKERSDK_CLIENT_SECRET=',
          secret: ['g1yQZa0YisNu', 'Jz7Lz2L0ndyf'],
          after: '\n',
          parts: { id: ['dX9bL0dGuJ', 'N0cXIsRGwx'] },
        },
        { before: 'looker_client_secret: ', secret: ['nTPdU72ppZpj', 'CIUdkew2RhAf'], after: '\n' },
      ],
      counterExamples: [
        ['LOOKERSDK_CLIENT_ID=', 'dX9bL0dGuJ', 'N0cXIsRGwx', '\nLOOKERSDK_CLIENT_SECRET=', 'KVRr********\n'],
        ['LOOKERSDK_CLIENT_ID=', 'dX9bL0dGuJ', 'N0cXIsRGwx', '\nLOOKERSDK_CLIENT_SECRET=', 'your-key-here\n'],
        [
          'LOOKERSDK_CLIENT_ID=',
          'dX9bL0dGuJ',
          'N0cXIsRGwx',
          '\nLOOKERSDK_CLIENT_SECRET=',
          'KVRr60',
          'H9fdfs',
          '\n',
        ],
      ],
    },
    {
      id: 'looker-client-id',
      description: 'The client id of Looker API credentials.',
      keyed: {
        names: [
          'looker_client_id',
          'lookerclientid',
          'looker-client-id',
          'lookersdk_client_id',
          'looker_api3_client_id',
        ],
        value: '[A-Za-z0-9]{20}',
      },
      minEntropy: 3.2,
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        { before: 'LOOKERSDK_CLIENT_ID=', secret: ['6vD17h5qyr', 'WWWJDD5Sae'], after: '\n' },
        { before: '{"lookersdk_client_id": "', secret: ['azNL7S4Ppa', 'BZdfGQfPcY'], after: '"}' },
      ],
      counterExamples: ['LOOKERSDK_CLIENT_ID=', 'lookersdk_client_id: your-id-here'],
    },
  ],
} satisfies Provider;
