/** Credentials of Zendesk. */

import type { Provider } from '#model/provider';

export default {
  name: 'Zendesk',
  docs: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
  rules: [
    {
      id: 'zendesk-api-token',
      description: 'A Zendesk API token.',
      // Takes `ZENDESK_API_TOKEN=…`, `me@acme.io/token:…`; refuses `api_token = …`.
      regex: String.raw`(?:(?i:zendesk)[\w.\-]{0,40}?(?i:token|key|secret|password)\w{0,8}["'\s:=>,(]{1,10}|/token["']?\s{0,3}[:,]\s{0,3}["']?)([A-Za-z0-9]{40})\b`,
      keywords: ['zendesk', '/token'],
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and answer tickets and change users as any agent of the account',
      rotate:
        'In the Admin Center, Apps and integrations, Zendesk API: deactivate the token and add another.',
      examples: [
        {
          before: 'ZENDESK_API_TOKEN=',
          secret: ['IKPfWGMtLIkUhb', 'KXZVBAcPxRzbmP', 'jQd0SFO1KGpD'],
          after: '\n',
        },
        {
          before: '{"zendeskApiToken": "',
          secret: ['OsX8dA0sf9cvmg', 'nzhTHvM11uSazb', 'SIpBi0rB18Do'],
          after: '"}',
        },
        {
          before: 'curl https://acme.zendesk.com/api/v2/users.json -u jo@acme.io/token:',
          secret: ['qJ411yERuuSZb2', 'NVarwbcV0sW3IS', '6A238kvgURyp'],
          after: '\n',
        },
      ],
      counterExamples: [
        'ZENDESK_API_TOKEN=your-api-token',
        ['ZENDESK_API_TOKEN=', '3GHEiIVSuG', 'AQsrsEOOZo'],
        ['api_token = "', '0euu9Y369qjGNi', 'V1mCRQLfaEQiHz', '9SqG6xVnkNXW', '"'],
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
          secret: ['dec315c3d6718', '4e6f52998b9dc', 'f08d926b550d5', '7e385ecfd856f', 'fbc4fe6212e4'],
          after: '\n',
        },
        {
          before: "const zendeskClientSecret = '",
          secret: ['1eecd96e12f39', '0258cecdd3236', '2156023718ff6', '9914e969a82b2', 'b49e9cfefdad'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'ZENDESK_CLIENT_SECRET=694b********\n',
        'ZENDESK_CLIENT_SECRET=your-key-here\n',
        ['ZENDESK_CLIENT_SECRET=', '694bf00c459', '1507aa21bbe', '583464e984', '\n'],
      ],
    },
  ],
} satisfies Provider;
