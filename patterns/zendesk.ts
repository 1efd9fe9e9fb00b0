/** Credentials of Zendesk. */

import type { Provider } from '#model/provider';

export default {
  name: 'Zendesk',
  docs: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
  rules: [
    {
      id: 'zendesk-api-token',
      description: 'A Zendesk API token.',
      keyed: {
        names: [
          'zendesk_api',
          'zendeskapi',
          'zendesk_token',
          'zendesktoken',
          'zendesk-token',
          'zendesk-api',
          'zendesk_key',
          'zendesk_secret',
          'zendesk_password',
          'zendesk_access',
          '/token:',
          'zendesk_auth',
        ],
        value: '[A-Za-z0-9]{40}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and answer tickets and change users as any agent of the account',
      rotate:
        'In the Admin Center, Apps and integrations, Zendesk API: deactivate the token and add another.',
      examples: [
        {
          before: 'ZENDESK_API_TOKEN=',
          secret: ['IKPfWGMtLIkUhbKXZVBA', 'cPxRzbmPjQd0SFO1KGpD'],
          after: '\n',
        },
        {
          before: '{"zendeskApiToken": "',
          secret: ['OsX8dA0sf9cvmgnzhTHv', 'M11uSazbSIpBi0rB18Do'],
          after: '"}',
        },
        {
          before: 'zendesk_api_token=',
          secret: ['qJ411yERuuSZb2NVarwb', 'cV0sW3IS6A238kvgURyp'],
          after: '\n',
        },
      ],
      counterExamples: [
        'ZENDESK_API_TOKEN=HL4q********\n',
        'ZENDESK_API_TOKEN=your-key-here\n',
        ['ZENDESK_API_TOKEN=', 'HL4qx4lkIb', 'cF7oOjFUP0\n'],
      ],
    },
    {
      id: 'zendesk-oauth-client-secret',
      description: 'The secret of a Zendesk OAuth client.',
      keyed: {
        names: ['zendesk_client_secret', 'zendeskclientsecret', 'zendesk_oauth', 'zendesk.client-secret'],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3.4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'get access tokens for the account’s users',
      rotate: 'In the Admin Center, Apps and integrations, OAuth clients: generate a new secret.',
      examples: [
        {
          before: 'ZENDESK_CLIENT_SECRET=',
          secret: ['dec315c3d67184e6f52998b9dcf08d92', '6b550d57e385ecfd856ffbc4fe6212e4'],
          after: '\n',
        },
        {
          before: "const zendeskClientSecret = '",
          secret: ['1eecd96e12f390258cecdd3236215602', '3718ff69914e969a82b2b49e9cfefdad'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'ZENDESK_CLIENT_SECRET=694b********\n',
        'ZENDESK_CLIENT_SECRET=your-key-here\n',
        ['ZENDESK_CLIENT_SECRET=', '694bf00c4591507a', 'a21bbe583464e984', '\n'],
      ],
    },
  ],
} satisfies Provider;
