/** Credentials of Backblaze B2. */

import type { Provider } from '#model/provider';

export default {
  name: 'Backblaze B2',
  docs: 'https://www.backblaze.com/docs/cloud-storage-application-keys',
  rules: [
    {
      id: 'backblaze-application-key',
      description: 'An application key of Backblaze B2.',
      keyed: {
        names: ['backblaze', 'b2_', 'b2-', 'b2app', 'application_key', 'applicationkey', 'application-key'],
        value: 'K00[0-9][A-Za-z0-9+/]{27}',
      },
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write the buckets that it is for',
      rotate: 'In the account, Application Keys: delete it and create another.',
      parts: [{ name: 'id', rule: 'backblaze-key-id', acrossFiles: true }],
      verify: 'authorize',
      examples: [
        {
          before: "backblaze_application_key: '",
          secret: ['K005', 'A/CMOwPR2kCK', '72SWBJN11Ha6', '83O'],
          after: "'\n",
        },
        {
          before: '<string name="backblaze_application_key">',
          secret: ['K004f', 'i1TuM7zVU', 'pvOeyL0mIi', 'gLjg1uM'],
          after: '</string>\n',
        },
        {
          before: 'ENV BACKBLAZE_APPLICATION_KEY ',
          secret: ['K006ag', 'OQpysquthUCL', 'juL5sftN+', 'FNZR'],
          after: '\n',
        },
        {
          before: [
            'B2_APPLICATION_KEY_ID=',
            '0051b2c3',
            'd4e5f6a70',
            '00000001',
            '\n',
            "backblaze_application_key: '",
          ].join(''),
          secret: ['K005', 'A/CMOwPR2kCK', '72SWBJN11Ha6', '83O'],
          after: "'\n",
          parts: { id: ['0051b2c3', 'd4e5f6a70', '00000001'] },
        },
      ],
      counterExamples: [
        'BACKBLAZE_APPLICATION_KEY=your-key-here\n',
        ['BACKBLAZE_APPLICATION_KEY=', 'K004XT', 't', '\n'],
        ['checksum: ', 'K006J', 'PBQNW25ov4In', '8lkUKHVKk/1', '9Km', '\n'],
      ],
    },
    {
      id: 'backblaze-key-id',
      description: 'The id of an application key of Backblaze B2.',
      keyed: {
        names: [
          'b2_application_key_id',
          'b2_key_id',
          'b2_account_id',
          'b2_keyid',
          'backblaze_key_id',
          'backblaze_application_key_id',
          'b2applicationkeyid',
          'b2-key-id',
          'b2_access_key_id',
        ],
        value: '00[0-9][0-9a-f]{22}|[0-9a-f]{12}',
      },
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the key',
      rotate: 'It is no secret; look for the application key near it.',
      partName: 'id',
      isPartOnly: true,
      examples: [
        { before: 'B2_APPLICATION_KEY_ID=', secret: ['0051b2c3', 'd4e5f6a70', '00000001'], after: '\n' },
        { before: 'b2_account_id: "', secret: ['a1b2c3', 'd4e5f6'], after: '"\n' },
      ],
      counterExamples: ['B2_APPLICATION_KEY_ID=your-key-id', 'B2_APPLICATION_KEY_ID=0051b2c3'],
    },
  ],
  verify: {
    authorize: {
      // It makes a token that lives for a day and is thrown away.
      docs: 'https://www.backblaze.com/apidocs/b2-authorize-account',
      effect: 'none',
      hosts: ['api.backblazeb2.com'],
      request: { method: 'GET', path: '/b2api/v2/b2_authorize_account', basic: ['{id}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/accountId' }, verdict: 'live' },
        { status: 401, json: { pointer: '/code', equals: 'unauthorized' }, verdict: 'invalid' },
      ],
      facts: { account: '/accountId', scopes: '/allowed/capabilities', bucket: '/allowed/bucketName' },
      cases: [
        {
          request: 'GET https://api.backblazeb2.com/b2api/v2/b2_authorize_account',
          headers: { authorization: 'Basic {id}:{secret}' },
          parts: { id: '0051b2c3d4e5f6a70' },
          answer: {
            status: 200,
            json: {
              accountId: 'a1b2c3d4e5f6',
              allowed: { bucketName: null, capabilities: ['listBuckets', 'readFiles'] },
              authorizationToken: 'made-up',
              apiUrl: 'https://api005.backblazeb2.com',
            },
          },
          verdict: 'live',
          facts: { account: 'a1b2c3d4e5f6', scopes: 'listBuckets, readFiles' },
        },
        {
          request: 'GET https://api.backblazeb2.com/b2api/v2/b2_authorize_account',
          parts: { id: '0051b2c3d4e5f6a70' },
          answer: { status: 401, json: { code: 'unauthorized', message: '', status: 401 } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
