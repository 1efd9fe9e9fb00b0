/** MongoDB: passwords in connection strings, and credentials of the Atlas administration API. */

import type { Provider } from '#model/provider';

const part = {
  severity: 'info',
  confidence: 'high',
  audience: 'private',
  canDo: 'nothing by itself',
  rotate: 'It need not be changed; change the password.',
  isPartOnly: true,
} as const;

export default {
  name: 'MongoDB',
  docs: 'https://www.mongodb.com/docs/manual/reference/connection-string/',
  rules: [
    {
      id: 'mongodb-connection-string',
      description: 'The password in a MongoDB connection string.',
      regex: String.raw`\bmongodb(?:\+srv)?://[^\s:@/"'<>{}$\x60]{1,100}:((?:[^\s:@/"'<>{}$%\x60\\]|%[0-9A-Fa-f]{2}){3,120})@[\w.-]{1,200}`,
      checks: ['url-login'],
      parts: [
        { name: 'user', rule: 'mongodb-url-user', withinBytes: 1, acrossFiles: true },
        { name: 'host', rule: 'mongodb-url-host', withinBytes: 1, acrossFiles: true },
      ],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'read and change the data of the databases that the user may use, where the server can be reached',
      rotate:
        'Change the password of the database user (in Atlas under Database Access), then everywhere it is used; narrow the IP access list.',
      isClass: true,
      verify: 'url',
      examples: [
        {
          before: 'MONGODB_URI=mongodb+srv://api:',
          secret: ['r69igJSU', 'h3j75WDx'],
          after: '@cluster0.a1b2c.mongodb.net/app?retryWrites=true',
          parts: { user: ['api'], host: ['cluster0.a1b2c.mongodb.net'] },
        },
        {
          before: "mongoose.connect('mongodb://svc:",
          secret: ['wxNFq8q', 'ek7r99O%21'],
          after: "@db1.acme.test:27017,db2.acme.test:27017/app');",
          parts: { user: ['svc'], host: ['db1.acme.test:27017,db2.acme.test:27017'] },
        },
      ],
      counterExamples: [
        'mongodb://user:password@localhost:27017/app',
        'mongodb://<user>:<password>@cluster0.mongodb.net',
        'mongodb://localhost:27017/app',
        'mongodb+srv://${USER}:${PASS}@cluster0.mongodb.net',
      ],
    },
    {
      id: 'mongodb-atlas-client-id',
      description: 'The client id of a MongoDB Atlas service account.',
      regex: String.raw`\b(mdb_sa_id_[0-9a-f]{24})\b`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself: it names the account',
      rotate: 'It need not be changed; change the client secret.',
      partName: 'id',
      isPartOnly: true,
      examples: [
        { before: 'ATLAS_CLIENT_ID=', secret: ['mdb_sa_', 'id_c03474ce5246', 'b438cb6420ed'], after: '\n' },
        { before: '"clientId": "', secret: ['mdb_sa_', 'id_54c4a4de8e45', '575f6f6303b4'], after: '"' },
      ],
      counterExamples: ['ATLAS_CLIENT_ID=mdb_sa_id_db514cf888', 'ATLAS_CLIENT_ID=mdb_sa_id_your_id'],
    },
    {
      id: 'mongodb-atlas-client-secret',
      description: 'The client secret of a MongoDB Atlas service account.',
      regex: String.raw`\b(mdb_sa_sk_[\w-]{40})(?:[^\w-]|$)`,
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage the clusters, users and backups of the organization or project, within its roles',
      rotate:
        'Under Identity & Access, Applications, Service Accounts: generate another secret, move to it, revoke this one.',
      docs: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
      parts: [{ name: 'id', rule: 'mongodb-atlas-client-id', acrossFiles: true }],
      verify: 'service-account',
      examples: [
        {
          before: [
            'ATLAS_CLIENT_ID=',
            'mdb_sa_',
            'id_3855f92b59a1',
            '387c28ff6738',
            '\nATLAS_CLIENT_SECRET=',
          ].join(''),
          secret: ['mdb_sa_', 'sk_pgWHgDweaypHl2O2UngF', 'z45CAbqZTLDSJ_p3CwxD'],
          after: '\n',
          parts: { id: ['mdb_sa_', 'id_3855f92b59a1', '387c28ff6738'] },
        },
        {
          before: 'client_secret = "',
          secret: ['mdb_sa_', 'sk_PeH4H22wuLNSqeufVATQ', 'QlTvIddgZLSK2gr2wr7l'],
          after: '"',
        },
      ],
      counterExamples: [
        ['ATLAS_CLIENT_SECRET=mdb_sa_sk_H4WKfMXPhn', '87-sUQ6nS8'],
        'ATLAS_CLIENT_SECRET=mdb_sa_sk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      id: 'mongodb-atlas-private-key',
      description: 'The private half of a MongoDB Atlas API key.',
      keyed: {
        names: [
          'mongodb_atlas_private_key',
          'atlas_private_key',
          'atlas_private_api_key',
          'mcli_private_api_key',
          'mongodb_atlas_private_api_key',
          'atlas_api_private_key',
          'atlasprivatekey',
          'mongodb_atlas_api_pri_key',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'manage the clusters, users and backups of the organization or project, together with its public half',
      rotate:
        'Under Identity & Access, Applications, API Keys: delete the key and create another with an IP access list.',
      docs: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
      verify: 'api-key',
      parts: [{ name: 'user', rule: 'mongodb-atlas-public-key', acrossFiles: true }],
      examples: [
        {
          before: ['MONGODB_ATLAS_PUBLIC_KEY=', ...['qwxkzvtp'], '\nMONGODB_ATLAS_PRIVATE_KEY='].join(''),
          secret: ['f8b7fa2a-f8', 'b7-4f8b-9f8', 'b-f8b7fa2a7', '24b'],
          after: '\n',
          parts: { user: ['qwxkzvtp'] },
        },
        {
          before: 'MONGODB_ATLAS_PRIVATE_KEY=',
          secret: ['bab24fdb-8df8-48af', '-947c-55233d764ede'],
          after: '\n',
        },
        { before: 'atlas_private_key = "', secret: ['3594df7b-343a-4458', '-bca6-d48f43f048db'], after: '"' },
      ],
      counterExamples: [
        ['MONGODB_ATLAS_PRIVATE_KEY=ff992391f9975f3c', 'c58ed629e9d79171'],
        ['MONGODB_ATLAS_PROJECT_ID=edbee535-e608-4ab3', '-943d-3aea39f5d527'],
      ],
    },
    {
      ...part,
      id: 'mongodb-url-user',
      description: 'The user in a MongoDB connection string.',
      regex: String.raw`\bmongodb(?:\+srv)?://([^\s:@/"'<>{}$\x60]{1,100}):[^\s@/"'<>{}]{3,200}@`,
      partName: 'user',
      examples: [
        { before: 'mongodb+srv://', secret: ['api'], after: ':x7KqmPw@cluster0.a1b2c.mongodb.net/app' },
        { before: "'mongodb://", secret: ['svc'], after: ":x7KqmPw@db1.acme.test'" },
      ],
      counterExamples: [
        'mongodb://localhost:27017/app',
        'mongodb+srv://${USER}:${PASS}@cluster0.mongodb.net',
      ],
    },
    {
      ...part,
      id: 'mongodb-url-host',
      description: 'The host or hosts in a MongoDB connection string.',
      regex: String.raw`\bmongodb(?:\+srv)?://[^\s:@/"'<>{}$\x60]{1,100}:[^\s@/"'<>{}]{3,200}@([\w.,:-]{1,300})`,
      partName: 'host',
      examples: [
        { before: 'mongodb+srv://api:x7KqmPw@', secret: ['cluster0.a1b2c.mongodb.net'], after: '/app' },
        { before: "'mongodb://svc:x7KqmPw@", secret: ['db1.acme.test:27017'], after: "'" },
      ],
      counterExamples: [
        'mongodb://localhost:27017/app',
        'mongodb+srv://${USER}:${PASS}@cluster0.mongodb.net',
      ],
    },

    {
      id: 'mongodb-atlas-public-key',
      description: 'The public half of a MongoDB Atlas API key.',
      regex: String.raw`(?i:atlas_public_key|atlas_public_api_key|mcli_public_api_key|atlas_api_public_key)["']?\s{0,4}[:=]\s{0,4}["']?([a-z]{8})(?:[^A-Za-z0-9_]|$)`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the key.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        { before: 'MONGODB_ATLAS_PUBLIC_KEY=', secret: ['qwxk', 'zvtp'], after: '\n' },
        { before: 'export MCLI_PUBLIC_API_KEY="', secret: ['hbnf', 'rkqz'], after: '"\n' },
      ],
      counterExamples: ['MONGODB_ATLAS_PUBLIC_KEY=${ATLAS_KEY}', 'MONGODB_ATLAS_PUBLIC_KEY=changeme1'],
    },
  ],
  verify: {
    'api-key': {
      code: 'atlas-digest',
      docs: 'https://www.mongodb.com/docs/atlas/api/api-authentication/',
      effect: 'none',
      hosts: ['cloud.mongodb.com'],
      settings: {
        path: '/api/atlas/v2/groups?itemsPerPage=1',
        accept: 'application/vnd.atlas.2023-01-01+json',
      },
    },
    url: {
      code: 'mongodb',
      docs: 'https://www.mongodb.com/docs/manual/reference/error-codes/',
      effect: 'none',
      hosts: ['{host}'],
      settings: {
        encoded: 'url',
      },
    },
    'service-account': {
      code: 'oauth2-client-credentials',
      docs: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
      effect: 'counts-quota',
      hosts: ['cloud.mongodb.com'],
      settings: {
        path: '/api/oauth/token',
      },
    },
  },
} satisfies Provider;
