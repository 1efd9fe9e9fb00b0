/** Databricks: personal access tokens and secrets of service principals. */

import type { Provider } from '#model/provider';

export default {
  name: 'Databricks',
  docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  rules: [
    {
      id: 'databricks-access-token',
      description: 'A personal access token of Databricks.',
      regex: String.raw`\b(dapi[0-9a-f]{32}(?:-[0-9]{1,2})?)\b`,
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'read and change the data, notebooks and jobs of the workspace as its owner, and run code on its clusters',
      rotate:
        'Revoke it under Settings, Developer, Access tokens, or with the token management API; prefer OAuth for service principals.',
      verify: 'me',
      parts: [{ name: 'host', rule: 'databricks-host', acrossFiles: true }],
      examples: [
        {
          before: [
            '[DEFAULT]\nhost = https://',
            'dbc-a1b2',
            'c3d4-e5f6.cloud.databricks.com',
            '\ntoken = ',
          ].join(''),
          secret: ['da', 'pi8ee83f2062136955', '789bdf32a70f657c'],
          after: '\n',
          parts: { host: ['dbc-a1b2', 'c3d4-e5f6.cloud.databricks.com'] },
        },
        {
          before: 'DATABRICKS_TOKEN=',
          secret: ['da', 'pi58102fd26482c410', '33fe12a749dbb68e-3'],
          after: '\n',
        },
        {
          before: [
            'jdbc:databricks://',
            'adb-71023',
            '4567890123.4.azuredatabricks.net',
            ':443;AuthMech=3;UID=token;PWD=',
          ].join(''),
          secret: ['da', 'pi66a633da9aeeb04a', '7c1dbfc140b3d1ca'],
          after: [].join(''),
          parts: { host: ['adb-71023', '4567890123.4.azuredatabricks.net'] },
        },
      ],
      counterExamples: [
        ['DATABRICKS_TOKEN=dapie697b0f396', '499d4bc5cf'],
        'DATABRICKS_TOKEN=dapixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      id: 'databricks-oauth-secret',
      description: 'The OAuth secret of a Databricks service principal.',
      regex: String.raw`\b(dose[0-9a-f]{32})\b`,
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'sign in as the service principal, together with its client id, and do with data and jobs what it may',
      rotate: 'Delete the secret under the service principal, Secrets, and generate another.',
      docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m',
      parts: [{ name: 'host', rule: 'databricks-host', acrossFiles: true }],
      examples: [
        {
          before: 'DATABRICKS_HOST=dbc-a1b2c3d4-e5f6.cloud.databricks.com\nDATABRICKS_CLIENT_SECRET=',
          secret: ['do', 'se924f7b461736da39', 'fdcafc633d551bd1'],
          after: '\n',
          parts: { host: ['dbc-a1b2', 'c3d4-e5f6.cloud.databricks.com'] },
        },
        {
          before: 'client_secret: "',
          secret: ['do', 'seba2d93dd95cb2a68', 'f873397cb5a0bdeb'],
          after: '"\n',
        },
      ],
      counterExamples: [
        ['DATABRICKS_CLIENT_SECRET=dose146f96c0a4', '4247bac220'],
        ['overdoseb69a6b7aa8fcff5d', '018ff8f0b95e7a36'],
      ],
    },
    {
      id: 'databricks-host',
      description: 'The host of a Databricks workspace.',
      regex: String.raw`\b([a-z0-9][a-z0-9.-]{2,60}\.(?:cloud\.databricks\.com|gcp\.databricks\.com|azuredatabricks\.net))\b`,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'nothing by itself: it names the workspace',
      rotate: 'It need not be changed; revoke the token.',
      partName: 'host',
      isPartOnly: true,
      examples: [
        { before: 'host = https://', secret: ['dbc-a1b2', 'c3d4-e5f6.cloud.databricks.com'], after: '\n' },
        {
          before: 'DATABRICKS_HOST=',
          secret: ['adb-71023', '4567890123.4.azuredatabricks.net'],
          after: '\n',
        },
      ],
      counterExamples: ['https://docs.databricks.com/aws/en/', 'https://<instance>.cloud.databricks.com'],
    },
  ],
  verify: {
    me: {
      docs: 'https://docs.databricks.com/api/workspace/currentuser/me',
      effect: 'none',
      hosts: ['{host}.cloud.databricks.com', '{host}'],
      request: { method: 'GET', path: '/api/2.0/preview/scim/v2/Me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/userName' }, verdict: 'live' },
        { status: [401, 403], contains: 'Invalid access token', verdict: 'invalid' },
        {
          status: 403,
          contains: 'blocked by Databricks IP ACL',
          verdict: 'restricted',
          why: 'used from some IP addresses only',
        },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/userName' },
      impact: [
        {
          request: { method: 'GET', path: '/api/2.0/secrets/scopes/list', bearer: '{secret}' },
          says: 'sees the secret scopes {scopes}',
          facts: { scopes: { each: '/scopes', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://dbc-example.cloud.databricks.com/api/2.0/preview/scim/v2/Me',
          headers: { authorization: 'Bearer {secret}' },
          parts: { host: 'dbc-example.cloud.databricks.com' },
          answer: { status: 200, json: { id: '1', userName: 'ana@example.com', active: true } },
          verdict: 'live',
          facts: { user: 'ana@example.com', scopes: 'prod' },
          impact: {
            answers: [{ status: 200, json: { scopes: [{ name: 'prod' }] } }],
            says: ['sees the secret scopes prod'],
          },
        },
        {
          request: 'GET https://dbc-example.cloud.databricks.com/api/2.0/preview/scim/v2/Me',
          parts: { host: 'dbc-example.cloud.databricks.com' },
          answer: { status: 403, json: { error_code: '403', message: 'Invalid access token.' } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://dbc-example.cloud.databricks.com/api/2.0/preview/scim/v2/Me',
          parts: { host: 'dbc-example.cloud.databricks.com' },
          answer: {
            status: 403,
            json: { error_code: '403', message: 'Source IP address is blocked by Databricks IP ACL' },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://dbc-example.cloud.databricks.com/api/2.0/preview/scim/v2/Me',
          parts: { host: 'dbc-example.cloud.databricks.com' },
          answer: { status: 401, text: '' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
