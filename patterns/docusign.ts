/** Credentials of DocuSign. */

import type { Provider } from '#model/provider';

export default {
  name: 'DocuSign',
  docs: 'https://developers.docusign.com/platform/auth/',
  rules: [
    {
      id: 'docusign-client-secret',
      description: 'The secret key of a DocuSign integration.',
      keyed: {
        names: [
          'docusign_client_secret',
          'docusign_secret',
          'docusignclientsecret',
          'docusignsecret',
          'docusign-client-secret',
          'docusign-secret',
          'docusign.client.secret',
          'docusign_oauth_secret',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'get tokens of users who consent to the integration, together with its integration key',
      rotate: 'In DocuSign, Apps and keys, the app: delete the secret key and add another.',
      parts: [{ name: 'integrationKey', rule: 'docusign-integration-key' }],
      examples: [
        {
          before: [
            'DOCUSIGN_CLIENT_ID=',
            ...['5f6d', '536f-2080-5', '440-76b1-c83', 'e0c21c804'],
            '\n',
            'ENV DOCUSIGN_CLIENT_SECRET ',
          ].join(''),
          secret: ['58c2', 'cba1-7e17-b9', '4f-1260-8', '20056fd3951'],
          after: '\n',
          parts: { integrationKey: ['5f6d', '536f-2080-', '5440-76b1-', 'c83e0c21c80', '4'] },
        },
        {
          before: [
            'DOCUSIGN_CLIENT_ID=',
            ...['6beb', '4d54-20d5', '-dc29-4421-f', 'fe07dcf46f8'],
            '\n',
            "docusign_client_secret: '",
          ].join(''),
          secret: ['cbc1e', 'b9a-30b2-', '41b0-dea7-54', '586bc019f8'],
          after: "'\n",
          parts: { integrationKey: ['6beb4', 'd54-20d5-d', 'c29-4421-ffe0', '7dcf46f8'] },
        },
        {
          before: [
            'DOCUSIGN_CLIENT_ID=',
            ...['cc3f7', '5f9-9f33-63ca', '-0ab6-c046', '8e2f6bc7'],
            '\n',
            'export DOCUSIGN_CLIENT_SECRET="',
          ].join(''),
          secret: ['c24d6', '168-08fe-f9', '19-3579-0ebd', '5e85b788'],
          after: '"\n',
          parts: { integrationKey: ['cc3f', '75f9-9f33-63', 'ca-0ab6-c0468', 'e2f6bc7'] },
        },
      ],
      counterExamples: [
        'DOCUSIGN_CLIENT_SECRET=your-key-here\n',
        ['DOCUSIGN_CLIENT_SECRET=', '7999b9', '2', '\n'],
        ['checksum: ', 'e02c', '0d74-ecd0-6', '1ff-4cf4-', 'adfd8fd8c', '334', '\n'],
      ],
    },
    {
      id: 'docusign-integration-key',
      description: 'The integration key of a DocuSign app: its client id.',
      keyed: {
        names: [
          'docusign_client_id',
          'docusign_integration_key',
          'docusign_integrator_key',
          'docusignclientid',
          'docusignintegrationkey',
          'docusign-client-id',
          'docusign-integration-key',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the app',
      rotate: 'Add another secret key instead.',
      isPartOnly: true,
      examples: [
        {
          before: 'DOCUSIGN_CLIENT_ID=',
          secret: ['297147', '85-b5ca-e6ea-', '9812-ef1903', '67fb3e'],
          after: '\n',
        },
        {
          before: "const docusignClientId = '",
          secret: ['dc38a', '5ce-31f9-ee', 'dc-680d-3303', '89ce4de4'],
          after: "';\n",
        },
        {
          before: '<string name="docusign_client_id">',
          secret: ['cc25', 'f184-9f7c-5', 'fb8-390a-ca0', '8b44a741e'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'DOCUSIGN_CLIENT_ID=your-key-here\n',
        ['DOCUSIGN_CLIENT_ID=', '124a19', '2', '\n'],
        ['checksum: ', 'd835b', '58b-ff16-', '4f92-27f1-f9e', '60e1d0d5b', '\n'],
      ],
    },
    {
      id: 'docusign-connect-hmac-key',
      description: 'A key with which DocuSign Connect signs its calls.',
      keyed: {
        names: [
          'docusign_hmac',
          'docusign_connect',
          'docusignconnect',
          'docusignhmac',
          'docusign-hmac',
          'docusign-connect',
        ],
        value: '[A-Za-z0-9+/]{43}=',
      },
      minEntropy: 4.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'forge the calls of DocuSign Connect',
      rotate: 'In DocuSign, Connect, Connect keys: add another key and delete this one.',
      examples: [
        {
          before: "const docusignHmacConnectHmacKey = '",
          secret: ['5sYvr', 'mFXJT8P7QD1S', 'WfYKCGtBLIG', 'wlqN9OeoNe', 'sT8h4='],
          after: "';\n",
        },
        {
          before: 'client.set("docusign_hmac_connect_hmac_key", "',
          secret: ['kUNX', 'hgWRVBxZulh6w', 'VDmIpQy2AH', 'qEx4L+/4LG/S', 'Jc16='],
          after: '");\n',
        },
        {
          before: 'DOCUSIGN_HMAC_CONNECT_HMAC_KEY=',
          secret: ['SDHMd', 'Ibt+72LPdmp0', 'mhW3+Qy9M65MP', 'bLx8t29Zns', 'O/G='],
          after: '\n',
        },
      ],
      counterExamples: [
        'DOCUSIGN_HMAC_CONNECT_HMAC_KEY=your-key-here\n',
        ['DOCUSIGN_HMAC_CONNECT_HMAC_KEY=', 'wN+Pt', 'JW', '\n'],
        ['checksum: ', 'HI7dX5', 'fLxbBDog/', 'JAC4Yn2gA7BB', 'ScKkpaa+v4', 'jPTa0f=', '\n'],
      ],
    },
  ],
} satisfies Provider;
