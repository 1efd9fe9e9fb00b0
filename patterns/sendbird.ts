/** Credentials of Sendbird. */

import type { Provider } from '#model/provider';

export default {
  name: 'Sendbird',
  docs: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
  rules: [
    {
      id: 'sendbird-api-token',
      description: 'A Sendbird API token.',
      keyed: {
        names: [
          'sendbird_api',
          'sendbird-api',
          'sendbirdapi',
          'sendbird_token',
          'sendbird-token',
          'sendbirdtoken',
          'sendbird_secret',
          'sendbird-secret',
          'sendbirdsecret',
          'sendbird_master',
          'sendbirdmaster',
        ],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read every chat of the application, impersonate its users and delete channels',
      rotate:
        'In the dashboard, Settings, General, API tokens: revoke it and generate a secondary one (the master token can be regenerated).',
      verify: 'users',
      parts: [{ name: 'appId', rule: 'sendbird-application-id' }],
      examples: [
        {
          before:
            'SENDBIRD_APP_ID=' +
            '37CFE9EB' +
            '-FE62-4B7F' +
            '-2ED7-' +
            '6E7836' +
            '6F1209' +
            '\nSENDBIRD_API_TOKEN=',
          secret: ['c3fe5bb475d146', 'd60a5ffa1943c7', '81388a6063b1'],
          after: '\n',
          parts: { appId: ['37CFE9EB', '-FE62-4B7F', '-2ED7-', '6E7836', '6F1209'] },
        },
        {
          before: 'const val SENDBIRD_API_TOKEN = "',
          secret: ['a1128a6fe69e6a', '298b026934e3aa', '2058c8da6c75'],
          after: '"\n',
        },
      ],
      counterExamples: [
        [
          'SENDBIRD_APP_ID=',
          '37CFE9EB',
          '-FE62-4B7F',
          '-2ED7-',
          '6E7836',
          '6F1209',
          '\nSENDBIRD_API_TOKEN=',
          '078b********\n',
        ],
        [
          'SENDBIRD_APP_ID=',
          '37CFE9EB',
          '-FE62-4B7F',
          '-2ED7-',
          '6E7836',
          '6F1209',
          '\nSENDBIRD_API_TOKEN=',
          'your-key-here\n',
        ],
        [
          'SENDBIRD_APP_ID=',
          '37CFE9EB',
          '-FE62-4B7F',
          '-2ED7-',
          '6E7836',
          '6F1209',
          '\nSENDBIRD_API_TOKEN=',
          '078b7925f0',
          '697ba40c63',
          '\n',
        ],
      ],
    },
    {
      id: 'sendbird-application-id',
      description: 'The id of a Sendbird application. In every client.',
      keyed: {
        names: ['sendbird_app', 'sendbirdapp', 'sendbird_id', 'sendbird-app', 'sendbird.init'],
        value: '[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}',
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        {
          before: 'SENDBIRD_APP_ID=',
          secret: ['CA777495', '-3AAE-2F6F', '-81DF-', '7867A9', '324C2C'],
          after: '\n',
        },
        {
          before: '{"sendbird_app_id": "',
          secret: ['841D7FBA', '-581F-D412', '-EB7E-', 'FF55AD', '9C548B'],
          after: '"}',
        },
      ],
      counterExamples: ['SENDBIRD_APP_ID=', 'sendbird_app_id: your-id-here'],
    },
    {
      id: 'sendbird-organization-api-key',
      description: 'A Sendbird organisation API key.',
      keyed: {
        names: [
          'sendbird_organization',
          'sendbirdorganization',
          'sendbird-organization',
          'sendbird_org',
          'sendbirdorg',
          'sendbird-org',
        ],
        value: '(?:[0-9a-f]{24}|[0-9a-f]{40})',
      },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'create and delete the organisation’s applications and read their tokens',
      rotate: 'In the Sendbird dashboard, Organization, API keys: replace the key.',
      docs: 'https://sendbird.com/docs/chat/platform-api/v3/organization/organization-overview',
      examples: [
        {
          before: 'client.set("sendbird_organization_organization_api_key", "',
          secret: ['77b76', 'd03ed43cfb', '9eb6b7e48'],
          after: '");\n',
        },
        {
          before: '  "sendbird_organization_organization_api_key": "',
          secret: ['97237', 'bb3f8ae2fdc', 'b71efe58'],
          after: '",\n',
        },
        {
          before: "const sendbirdOrganizationOrganizationApiKey = '",
          secret: ['6fd7f3', 'a567fe3ea4b9', 'afcb55'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'SENDBIRD_ORGANIZATION_ORGANIZATION_API_KEY=your-key-here\n',
        ['SENDBIRD_ORGANIZATION_ORGANIZATION_API_KEY=', '9676', '3c9', '\n'],
        ['checksum: ', '461cd', 'e97496487c', '094fea2ea', '\n'],
      ],
    },
  ],
  verify: {
    users: {
      docs: 'https://sendbird.com/docs/chat/platform-api/v3/user/listing-users/list-users',
      effect: 'none',
      hosts: ['api-{appId}.sendbird.com'],
      request: { method: 'GET', path: '/v3/users?limit=1', headers: { 'Api-Token': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/users' }, verdict: 'live' },
        { status: [400, 401, 403], json: { pointer: '/code', equals: 400401 }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api-a0example.sendbird.com/v3/users?limit=1',
          headers: { 'api-token': '{secret}' },
          parts: { appId: 'A0EXAMPLE' },
          answer: { status: 200, json: { users: [], next: '' } },
          verdict: 'live',
        },
        {
          request: 'GET https://api-a0example.sendbird.com/v3/users?limit=1',
          parts: { appId: 'A0EXAMPLE' },
          answer: { status: 403, json: { error: true, code: 400401, message: 'Invalid API token.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
