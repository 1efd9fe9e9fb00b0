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
      regex: String.raw`(?:(?i:zendesk)[\w.\-]{0,40}?(?i:token|key|secret|password)\w{0,8}(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)|/token["']?\s{0,3}[:,]\s{0,3}["']?)([A-Za-z0-9]{40})\b`,
      keywords: ['zendesk', '/token'],
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and answer tickets and change users as any agent of the account',
      rotate:
        'In the Admin Center, Apps and integrations, Zendesk API: deactivate the token and add another.',
      verify: 'me',
      parts: [
        { name: 'subdomain', rule: 'zendesk-subdomain', acrossFiles: true },
        { name: 'email', rule: 'zendesk-email', acrossFiles: true },
      ],
      examples: [
        {
          before: 'ZENDESK_URL=https://acmehelp.zendesk.com\nZENDESK_EMAIL=agent@acme.io\nZENDESK_API_TOKEN=',
          secret: ['IKPfWGMtLIkUhb', 'KXZVBAcPxRzbmP', 'jQd0SFO1KGpD'],
          after: '\n',
          parts: { subdomain: ['acmehelp', '.zendesk.com'], email: ['agent@', 'acme.io'] },
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
          parts: { subdomain: ['acme', '.zendesk.com'] },
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
    {
      id: 'zendesk-subdomain',
      description: 'The address of a Zendesk account.',
      regex: String.raw`\b([a-z0-9][a-z0-9-]{1,60}\.zendesk\.com)\b`,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'name the account',
      rotate: 'It can stay.',

      isPartOnly: true,
      examples: [
        { before: 'ZENDESK_URL=https://', secret: ['acmehelp', '.zendesk.com'], after: '\n' },
        { before: '"https://', secret: ['northwind-care', '.zendesk.com'], after: '/api/v2/users.json"' },
      ],
      counterExamples: ['https://developer.zendesk.example/', 'ZENDESK_URL=zendesk.com'],
    },
    {
      id: 'zendesk-email',
      description: 'The e-mail address of a Zendesk agent, as API tokens are used with.',
      regex: String.raw`(?i:zendesk)[_-]?(?i:email|user(?:_?name)?|login)(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,40}){1,4})`,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the agent',
      rotate: 'It can stay.',

      isPartOnly: true,
      examples: [
        { before: 'ZENDESK_EMAIL=', secret: ['agent@', 'acme.io'], after: '\n' },
        { before: 'zendesk_user: "', secret: ['support.bot@', 'northwind.io'], after: '"' },
      ],
      counterExamples: ['ZENDESK_EMAIL=your-email', 'email: agent@acme.io'],
    },
  ],
  verify: {
    me: {
      docs: 'https://developer.zendesk.com/api-reference/ticketing/users/users/#show-self',
      effect: 'none',
      hosts: ['{subdomain}.zendesk.com'],
      request: { method: 'GET', path: '/api/v2/users/me.json', basic: ['{email}/token', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/user/id' }, verdict: 'live' },
        {
          status: 200,
          json: { pointer: '/user/id', equals: null },
          verdict: 'invalid',
          why: 'the account answers as to a visitor: the token or the e-mail address is refused',
        },
        { status: 401, json: { pointer: '/error' }, verdict: 'invalid' },
      ],
      facts: { user: '/user/email', name: '/user/name', role: '/user/role' },
      impact: [
        {
          request: { method: 'GET', path: '/api/v2/users/count.json', basic: ['{email}/token', '{secret}'] },
          says: 'reads {users} users',
          facts: { users: '/count/value' },
        },
        {
          request: {
            method: 'GET',
            path: '/api/v2/tickets/count.json',
            basic: ['{email}/token', '{secret}'],
          },
          says: 'reads {tickets} tickets',
          facts: { tickets: '/count/value' },
        },
      ],
      cases: [
        {
          request: 'GET https://acme.zendesk.com/api/v2/users/me.json',
          headers: { authorization: 'Basic {email}/token:{secret}' },
          parts: { subdomain: 'acme.zendesk.com', email: 'ana@example.com' },
          answer: {
            status: 200,
            json: { user: { id: 1, name: 'Ana', email: 'ana@example.com', role: 'admin' } },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com', name: 'Ana', role: 'admin', users: '102', tickets: '5000' },
          impact: {
            answers: [
              { status: 200, json: { count: { value: 102 } } },
              { status: 200, json: { count: { value: 5000 } } },
            ],
            says: ['reads 102 users', 'reads 5000 tickets'],
          },
        },
        {
          request: 'GET https://acme.zendesk.com/api/v2/users/me.json',
          parts: { subdomain: 'acme.zendesk.com', email: 'ana@example.com' },
          answer: { status: 200, json: { user: { id: null, name: 'Anonymous user', role: 'end-user' } } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://acme.zendesk.com/api/v2/users/me.json',
          parts: { subdomain: 'acme.zendesk.com', email: 'ana@example.com' },
          answer: { status: 401, json: { error: "Couldn't authenticate you" } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
