/** Credentials of Mixpanel. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mixpanel',
  docs: 'https://developer.mixpanel.com/reference/authentication',
  rules: [
    {
      id: 'mixpanel-api-secret',
      description: 'The API secret of a Mixpanel project.',
      keyed: {
        names: [
          'mixpanel_secret',
          'mixpanelsecret',
          'mixpanel-secret',
          'mixpanel_api_secret',
          'mixpanelapisecret',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.8,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'export the project’s events and users',
      rotate: 'In the project’s settings, Access Keys: reset the API secret; use service accounts instead.',
      examples: [
        { before: 'MIXPANEL_API_SECRET=', secret: ['9576c1334d9', 'a41a1f7f625', 'f2fc8bdeab'], after: '\n' },
        { before: 'mixpanel_secret = "', secret: ['ffbeacd8d55', '72df40619ea', '1deadf3d11'], after: '"\n' },
      ],
      counterExamples: [
        'MIXPANEL_API_SECRET=c862********\n',
        'MIXPANEL_API_SECRET=your-key-here\n',
        ['MIXPANEL_API_SECRET=', 'c86291b1', '8e1c95d9', '\n'],
      ],
    },
    {
      id: 'mixpanel-project-token',
      description: 'The token of a Mixpanel project. Meant to be in clients.',
      keyed: {
        names: [
          'mixpanel_token',
          'mixpaneltoken',
          'mixpanel-token',
          'mixpanel_project_token',
          'mixpanel.init',
          'mixpanel_key',
          'mixpanelkey',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.9,
      severity: 'info',
      confidence: 'medium',
      audience: 'public',
      canDo: 'send events to the project, false ones too',
      rotate: 'No need to; a token can be reset in the project’s settings.',
      examples: [
        {
          before: '<string name="mixpanel_token">',
          secret: ['d6762c8d90a', 'f3976945570', '5dc86e3d30'],
          after: '</string>\n',
        },
        { before: "mixpanel.init('", secret: ['33cec5e3a8d', 'e78ea6557d6', '8443970c7c'], after: "');" },
        {
          before: '<key>MixpanelToken</key>\n\t<string>',
          secret: ['fa7592d5761', 'ac3d43d183b', '9a6eceb1a2'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        '<string name="mixpanel_token">a379********</string>\n',
        '<string name="mixpanel_token">your-key-here</string>\n',
        ['<string name="mixpanel_token">', 'a37950fc', 'dbbd63f5', '</string>\n'],
      ],
    },
    {
      id: 'mixpanel-service-account-secret',
      description: 'The secret of a Mixpanel service account.',
      keyed: {
        names: [
          'mp-service-account',
          'mixpanel_service_account_secret',
          'mixpanel_service_account_password',
          'mixpanel_sa_secret',
          'mixpanel_service_secret',
        ],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 3.8,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the projects that the service account was given',
      rotate: 'In Organization settings, Service Accounts: delete it and add another.',
      verify: 'me',
      docs: 'https://developer.mixpanel.com/reference/service-accounts',
      parts: [{ name: 'user', rule: 'mixpanel-service-account-user', acrossFiles: true }],
      examples: [
        {
          before: 'curl -u acme.4fb2d1.mp-service-account: ',
          parts: { user: ['acme.4fb2d1.', 'mp-service-account'] },
          secret: ['QJvf8nwfrCq', 'Gdf0i6Bzu8c', 'KdqsIEbqzs'],
          after: '\n',
        },
        {
          before: 'MIXPANEL_SERVICE_ACCOUNT_SECRET=',
          secret: ['W302bPOL1LD', '5DlCSuRQSdo', 'wYrkjxr5MO'],
          after: '\n',
        },
      ],
      counterExamples: [
        'curl -u acme.4fb2d1.mp-service-account: OGyQ********\n',
        'curl -u acme.4fb2d1.mp-service-account: your-key-here\n',
        ['curl -u acme.4fb2d1.mp-service-account: ', 'OGyQ2HuM', 'iUqtDu2l', '\n'],
      ],
    },
    {
      id: 'mixpanel-service-account-user',
      description: 'The user name of a Mixpanel service account.',
      regex: String.raw`\b([\w-]{1,60}\.[0-9a-z]{4,10}\.mp-service-account)\b`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'name the service account',
      rotate: 'Delete the service account in Organization settings.',

      isPartOnly: true,
      examples: [
        { before: 'curl -u ', secret: ['acme.4fb2d1.', 'mp-service-account'], after: ':x' },
        { before: 'MIXPANEL_USERNAME=', secret: ['etl-job.9c01ab.', 'mp-service-account'], after: '\n' },
      ],
      counterExamples: ['MIXPANEL_USERNAME=mp-service-account', 'acme.mp-service-account'],
    },
  ],
  verify: {
    me: {
      docs: 'https://developer.mixpanel.com/reference/service-accounts',
      effect: 'none',
      hosts: ['mixpanel.com', 'eu.mixpanel.com', 'in.mixpanel.com'],
      request: { method: 'GET', path: '/api/app/me', basic: ['{user}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/results' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://mixpanel.com/api/app/me',
          headers: { authorization: 'Basic {user}:{secret}' },
          parts: { user: 'acme.4fb2d1.mp-service-account' },
          answer: { status: 200, json: { status: 'ok', results: { user_name: 'acme', organizations: {} } } },
          verdict: 'live',
        },
        {
          request: 'GET https://mixpanel.com/api/app/me',
          parts: { user: 'acme.4fb2d1.mp-service-account' },
          answer: { status: 401, json: { status: 'error', error: 'Invalid credentials' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
