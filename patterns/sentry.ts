/** Sentry: tokens of people, organizations and integrations, and DSNs, which clients carry. */

import type { Provider } from '#model/provider';

const revoke =
  'Delete it under User settings or Organization settings, Auth Tokens, and create another with fewer scopes.';

export default {
  name: 'Sentry',
  docs: 'https://docs.sentry.io/account/auth-tokens/',
  rules: [
    {
      id: 'sentry-user-token',
      description: 'A Sentry token of a user or an integration.',
      regex: String.raw`\b((?:sntryu_|sntryi_|sntrya_)[0-9a-f]{64})\b`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'read errors, with the data of users in them, and change projects and members, within its scopes',
      rotate: revoke,
      verify: 'auth',
      examples: [
        {
          before: 'SENTRY_AUTH_TOKEN=',
          secret: ['sn', 'tryu_30f755bbb91035f0f0c33653837735f6', 'c0b54c2b379e57f408afc3581f370d8b'],
          after: '\n',
        },
        {
          before: '[auth]\ntoken=',
          secret: ['sn', 'tryi_18a88c226a6b1a765ad3fff4ce8ef671', '5f298d3d10e870031a4d910c82a45d4d'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['SENTRY_AUTH_TOKEN=sntryu_904fef207e53b308355b', '471d08117afb527c7606'],
        'SENTRY_AUTH_TOKEN=sntryu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      id: 'sentry-organization-token',
      description: 'A Sentry token of an organization, made for CI.',
      regex: String.raw`\b(sntrys_eyJ[A-Za-z0-9+/]{40,400}={0,2}_[A-Za-z0-9+/]{43})(?:[^A-Za-z0-9+/=]|$)`,
      minEntropy: 3.5,
      checks: ['base64-json'],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'create releases and upload source maps of the organization',
      rotate: revoke,
      verify: 'auth',
      examples: [
        {
          before: 'SENTRY_AUTH_TOKEN=',
          secret: [
            'sn',
            'trys_eyJpYXQiOjE3NjcyMjU2MDAuMSwidXJsIjoiaHR0cHM6Ly9zZW50cnkuaW8iLCJy',
            'ZWdpb25fdXJsIjoiaHR0cHM6Ly91cy5zZW50cnkuaW8iLCJvcmciOiJhY21lIn0=_vAOgCp/eCv3UafQLsQUx5k',
            '0WiI7z45P78D2p9vq16aq',
          ],
          after: '\n',
        },
        {
          before: 'authToken: "',
          secret: [
            'sn',
            'trys_eyJpYXQiOjE3MzU2ODk2MDAuMjUsInVybCI6Imh0dHBzOi8vc2VudHJ5LmlvIiwicmVn',
            'aW9uX3VybCI6Imh0dHBzOi8vZGUuc2VudHJ5LmlvIiwib3JnIjoiYWNtZS1sYWJzIn0=_jSOrb0latwXMUT0sOOJDGq',
            '8HAFbEjmVLpDMz1EgDXpv',
          ],
          after: '",',
        },
      ],
      counterExamples: ['SENTRY_AUTH_TOKEN=sntrys_eyJpYXQiOj...', 'SENTRY_AUTH_TOKEN=sntrys_YOUR_TOKEN_HERE'],
    },
    {
      id: 'sentry-legacy-token',
      description: 'A Sentry token of the older form, without a mark.',
      keyed: {
        names: [
          'sentry_auth_token',
          'sentryauthtoken',
          'sentry-auth-token',
          'sentry_token',
          'sentrytoken',
          'sentry_api_token',
          'sentry_api_key',
          'sentry-token',
        ],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'read errors, with the data of users in them, and change projects and members, within its scopes',
      rotate: revoke,
      verify: 'auth',
      examples: [
        {
          before: 'SENTRY_AUTH_TOKEN=',
          secret: ['89034ec424c7931f638d3e28d39ab00d', 'ebcb58ac28ab1c3dca171b2aca18056f'],
          after: '\n',
        },
        {
          before: "sentry_auth_token: '",
          secret: ['d4676697579fbbe7a92d28496a380f53', '9e47601c5c44f87818282a836e6b068f'],
          after: "'\n",
        },
      ],
      counterExamples: [
        ['SENTRY_AUTH_TOKEN=f57f27eca434516490f2', '036c295fd4b8ca2e8199'],
        ['SENTRY_RELEASE=6f1659fc920cd53d09ee97fff09a099a', '5029b59c5ea040f52206f88e806b99e4'],
      ],
    },
    {
      id: 'sentry-dsn-secret',
      description: 'A Sentry DSN of the older form with its secret half.',
      regex: String.raw`\bhttps?://[0-9a-f]{32}:([0-9a-f]{32})@[\w.:-]{4,120}/[0-9]{1,20}\b`,
      minEntropy: 2.8,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'send false errors to the project',
      rotate:
        'Disable the client key under Project settings, Client Keys, and use a DSN without the secret half.',
      docs: 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/',
      examples: [
        {
          before: ['SENTRY_DSN=https://e481b0d6fa92a48d', 'ec776908fffd8317:'].join(''),
          secret: ['7f4118c3ad3f8e17', 'b295b2f74676b2da'],
          after: '@sentry.io/7948334\n',
        },
        {
          before: ["dsn: 'https://53288e4137560f12", '8ec580b436ec6c3d:'].join(''),
          secret: ['8bf106c8522c4518', 'e6522c812bc1659f'],
          after: "@errors.acme.test/12',",
        },
      ],
      counterExamples: ['https://public:secret@sentry.io/1', 'https://<key>:<secret>@sentry.io/<project>'],
    },
    {
      id: 'sentry-dsn',
      description: 'A Sentry DSN. It is meant for clients.',
      regex: String.raw`\bhttps://([0-9a-f]{32})@(?:o[0-9]{1,20}\.)?(?:ingest\.)?(?:(?:us|de)\.)?sentry\.io/[0-9]{1,20}\b`,
      minEntropy: 2.8,
      checks: ['plain-ids'],
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'send false errors to the project',
      rotate: 'It may stay. Under Project settings, Client Keys, limit its rate or replace it.',
      docs: 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/',
      examples: [
        {
          before: 'Sentry.init({ dsn: "https://',
          secret: ['648808cf7a0f6e16', '13a419221e1b2cd0'],
          after: ['@o019049.ingest.us.sentry.io/02849972', '37573644" });'].join(''),
        },
        {
          before: '<meta-data android:name="io.sentry.dsn" android:value="https://',
          secret: ['ee11c7cf9ad8311b', '774e98d680b7e465'],
          after: '@sentry.io/6075025" />',
        },
      ],
      counterExamples: [
        'https://examplePublicKey@o0.ingest.sentry.io/0',
        'https://<key>@sentry.io/<project>',
      ],
    },
  ],
  verify: {
    auth: {
      docs: 'https://docs.sentry.io/api/auth/',
      effect: 'none',
      hosts: ['sentry.io'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/api/0/', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/auth/scopes' }, verdict: 'live' },
        { status: 401, json: { pointer: '/detail', contains: 'Invalid' }, verdict: 'invalid' },
      ],
      facts: { user: '/user/email', scopes: '/auth/scopes' },
      impact: [
        {
          request: { method: 'GET', path: '/api/0/projects/', bearer: '{secret}' },
          says: 'reads projects: {projects}',
          facts: { projects: { each: '', pointer: '/slug' } },
        },
      ],
      cases: [
        {
          request: 'GET https://sentry.io/api/0/',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              version: '0',
              auth: { scopes: ['project:read', 'org:read'] },
              user: { id: '1', email: 'ada@example.com' },
            },
          },
          verdict: 'live',
          facts: { user: 'ada@example.com', scopes: 'project:read, org:read', projects: 'web, api' },
          impact: {
            answers: [{ status: 200, json: [{ slug: 'web' }, { slug: 'api' }] }],
            says: ['reads projects: web, api'],
          },
        },
        {
          request: 'GET https://sentry.io/api/0/',
          answer: { status: 401, json: { detail: 'Invalid token' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
