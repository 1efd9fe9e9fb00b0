/** Credentials of MuleSoft Anypoint Platform. */

import type { Provider } from '#model/provider';

export default {
  name: 'MuleSoft Anypoint Platform',
  docs: 'https://docs.mulesoft.com/access-management/connected-apps-overview',
  rules: [
    {
      id: 'anypoint-client-secret',
      description: 'The client secret of an Anypoint connected app.',
      keyed: {
        names: [
          'anypoint_client_secret',
          'anypointclientsecret',
          'anypoint-client-secret',
          'anypoint_secret',
          'anypoint_platform_client_secret',
          'anypoint.platform.client_secret',
          'anypoint_connected_app_secret',
          'anypoint.client.secret',
          'connected_app_client_secret',
          'anypoint_platform.client-secret',
          'connected_app.client-secret',
        ],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 3.9,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'deploy and change applications and APIs of the organization, as its scopes allow',
      rotate: 'In Access Management, Connected Apps: reset the app’s client secret.',
      examples: [
        {
          before: 'ANYPOINT_CLIENT_SECRET=',
          secret: ['8DeBdbQSPFo', '5R5JvbJIctK', 'C2YUE9JJ7I'],
          after: '\n',
        },
        {
          before: 'anypoint.platform.client_secret=',
          secret: ['P3JvcM7RKYe', '9lTpM5QIOXg', 'xoVF4Q1i35'],
          after: '\n',
        },
      ],
      counterExamples: [
        'ANYPOINT_CLIENT_SECRET=cTsZ********\n',
        'ANYPOINT_CLIENT_SECRET=your-key-here\n',
        ['ANYPOINT_CLIENT_SECRET=', 'cTsZxquU', 'NTKNeKyL', '\n'],
      ],
    },
    {
      id: 'anypoint-access-token',
      description: 'An access token of Anypoint Platform.',
      keyed: {
        names: [
          'anypoint_token',
          'anypoint-token',
          'anypointtoken',
          'anypoint_access',
          'anypoint-access',
          'anypointaccess',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3.1,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'act as its user or app on the platform for about an hour',
      rotate: 'It expires by itself; sign the user out, or reset the app’s client secret.',
      verify: 'me',
      examples: [
        { before: 'ANYPOINT_TOKEN=', secret: ['53dfc4b6-01c', '9-4676-ae6f-', '2580e2a6b7ce'], after: '\n' },
        {
          before: '{"anypointAccessToken": "',
          secret: ['62ec7069-063', 'a-4a25-a4a7-', '28894e08423a'],
          after: '"}',
        },
      ],
      counterExamples: [
        'ANYPOINT_TOKEN=4235********\n',
        'ANYPOINT_TOKEN=your-key-here\n',
        ['ANYPOINT_TOKEN=', '42352b80-', '54bb-4a83', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://docs.mulesoft.com/access-management/',
      effect: 'none',
      hosts: ['anypoint.mulesoft.com', 'eu1.anypoint.mulesoft.com'],
      request: { method: 'GET', path: '/accounts/api/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/user/id' }, verdict: 'live' },
        { status: 401, contains: 'Unauthorized', verdict: 'invalid' },
      ],
      facts: { user: '/user/username', email: '/user/email', organization: '/user/organization/name' },
      cases: [
        {
          request: 'GET https://anypoint.mulesoft.com/accounts/api/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              user: { id: 'u1', username: 'ada', email: 'ada@example.com', organization: { name: 'Acme' } },
            },
          },
          verdict: 'live',
          facts: { user: 'ada', email: 'ada@example.com', organization: 'Acme' },
        },
        {
          request: 'GET https://anypoint.mulesoft.com/accounts/api/me',
          answer: { status: 401, text: 'Unauthorized' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
