/** Credentials of HubSpot. */

import type { Provider } from '#model/provider';

export default {
  name: 'HubSpot',
  docs: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
  rules: [
    {
      id: 'hubspot-access-token',
      description: 'An access token of a HubSpot private app.',
      regex: String.raw`\b(pat-(?:na|eu|ap)[0-9]-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b`,
      minEntropy: 3.4,
      checks: ['plain-ids'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change contacts, deals and marketing of the account, as its scopes allow',
      rotate: 'In HubSpot, Settings, Integrations, Private Apps, Auth: Rotate and expire this token now.',
      verify: 'account',
      examples: [
        {
          before: 'HUBSPOT_TOKEN=',
          secret: ['pat-na1-', '8d6da960-43d', '2-4a66-9ca6-', 'a7b0137c57b0'],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: ['pat-na1-', 'f511ecda-335', '0-4893-baf0-', 'fe0b7f2c6e1a'],
          after: '" https://api.acme.io/\n',
        },
        {
          before: 'hubspot:\n  access_token: ',
          secret: ['pat-na1-', 'fb123b10-cdd', 'c-44fe-b2f3-', 'e8ab9bdc295f'],
          after: '\n',
        },
      ],
      counterExamples: ['pat-na1-your-token', ['pat-eu1-', '2f8d6554']],
    },
    {
      id: 'hubspot-legacy-api-key',
      description: 'A HubSpot API key of the old form, switched off in 2022.',
      keyed: {
        names: ['hapikey', 'hubspot_api_key', 'hubspotapikey', 'hubspot_key', 'hubspot-api-key'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3.1,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing any more: HubSpot switched API keys off in November 2022',
      rotate: 'Nothing to revoke; use a private app’s token.',
      examples: [
        { before: 'HUBSPOT_API_KEY=', secret: ['166c51a9-2c1', 'c-4a03-b2b1-', '5d2e141c8ed0'], after: '\n' },
        {
          before: 'https://api.hubapi.com/contacts/v1/lists?hapikey=',
          secret: ['2b21a4cb-c57', '7-4066-b2b7-', '0e419c8df7f0'],
          after: '&limit=5\n',
        },
      ],
      counterExamples: [
        'HUBSPOT_API_KEY=6ce4********\n',
        'HUBSPOT_API_KEY=your-key-here\n',
        ['HUBSPOT_API_KEY=', '6ce487b7-', '3072-421c', '\n'],
      ],
    },
    {
      id: 'hubspot-client-secret',
      description: 'The client secret of a HubSpot app, or a developer key.',
      // Takes `HUBSPOT_CLIENT_SECRET=…`, `hubspot: { clientSecret: …`; refuses `HUBSPOT_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:hubspot)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:hubspot)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b`,
      keywords: ['hubspot'],
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'exchange login codes and refresh tokens, and forge webhooks, in the app’s name',
      rotate: 'In the developer account, app, Auth: rotate the client secret.',
      docs: 'https://developers.hubspot.com/docs/apps/legacy-apps/authentication/working-with-oauth',
      examples: [
        {
          before: 'HUBSPOT_CLIENT_SECRET=',
          secret: ['8f8eb6d5-f7d', '5-4c43-9028-', '9485653231a6'],
          after: '\n',
        },
        {
          before: '{"hubspotClientSecret": "',
          secret: ['b8dd3265-837', '4-4d07-a995-', '4f2ac7d7abbd'],
          after: '"}',
        },
        {
          before: 'hubspot:\n  client-id: acme\n  client-secret: ',
          secret: ['b10c3247-718', 'b-4ae7-abe5-', '2f75c1add868'],
          after: '\n',
        },
        {
          before: "  hubspot: { clientID: 'acme', clientSecret: '",
          secret: ['7724d88c-8c7', '2-42c1-b07a-', '205c4948cfee'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'HUBSPOT_SECRET=your-secret',
        ['HUBSPOT_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=', '9bb19646-f83', '6-4986-87b3-', 'c0374f03fecb'],
        ['client_secret = "', '2aa23734-f8f', '6-4173-97ca-', 'f648c5f22ec0', '"'],
      ],
    },
    {
      id: 'hubspot-personal-access-key',
      description: 'A personal access key of HubSpot’s command line.',
      regex: String.raw`\b((?:CiRuYTEt|CiRldTEt|CiRhcDEt)[A-Za-z0-9+/]{80,300}={0,2})(?:[^A-Za-z0-9+/=]|$)`,
      minEntropy: 5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'change the account’s site and apps as its owner',
      rotate: 'In the account, CMS Development, Personal Access Key: deactivate it and create another.',
      examples: [
        {
          before: 'export HUBSPOT_PERSONAL_ACCESS_KEY="',
          secret: [
            'CiRuY',
            'TEtk52vr93',
            'F0NCyhs9y',
            'JUnmO8JrhMcC',
            'QnC8mykh+lPYY',
            'tbJofAjMvZ',
            'j1tlQCoC0VCu6',
            'm6ZvenCn4U',
            'F8/p5kHUe',
          ],
          after: '"\n',
        },
        {
          before: 'ENV HUBSPOT_PERSONAL_ACCESS_KEY ',
          secret: [
            'CiRuYT',
            'Etj2TiblU',
            'tn0bLiUpMCVH',
            'q3ntYACQ/F1',
            '9/Y8t/+ht',
            'QTaBgmCxbIL',
            'Cc1/kHnjG',
            'ri14dZ2NLwOq',
            '3ewEZwoaF',
            'i7h==',
          ],
          after: '\n',
        },
        {
          before: '  "hubspot_personal_access_key": "',
          secret: [
            'CiRhc',
            'DEtEEH5fkyv',
            'U9szRJRYn7',
            '49n9X7LCD',
            'OEG3Q+DrSan',
            'Yt6dRZgq6rA',
            'ei33+zSw/87',
            'QGjse1u21iTy',
            'zhs/ZFej=',
          ],
          after: '",\n',
        },
      ],
      counterExamples: [
        'HUBSPOT_PERSONAL_ACCESS_KEY=your-key-here\n',
        ['HUBSPOT_PERSONAL_ACCESS_KEY=', 'CiRuYT', 'E', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://github.com/HubSpot/HubSpot-public-api-spec-collection',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.hubapi.com'],
      request: { method: 'GET', path: '/account-info/v3/details', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/portalId' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/category', equals: 'MISSING_SCOPES' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, json: { pointer: '/category', equals: 'EXPIRED_AUTHENTICATION' }, verdict: 'revoked' },
        { status: 401, json: { pointer: '/category', equals: 'INVALID_AUTHENTICATION' }, verdict: 'invalid' },
      ],
      facts: { account: '/portalId', type: '/accountType', region: '/dataHostingLocation' },
      impact: [
        {
          request: {
            method: 'POST',
            path: '/crm/v3/objects/contacts/search',
            bearer: '{secret}',
            json: { limit: 1 },
          },
          says: 'reads {contacts} contacts',
          facts: { contacts: '/total' },
        },
        {
          request: { method: 'GET', path: '/settings/v3/users/?limit=100', bearer: '{secret}' },
          says: 'sees {users} users, counting to 100',
          facts: { users: { count: '/results' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.hubapi.com/account-info/v3/details',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              portalId: 1234,
              accountType: 'STANDARD',
              uiDomain: 'app.hubspot.com',
              dataHostingLocation: 'na1',
            },
          },
          verdict: 'live',
          facts: { account: '1234', type: 'STANDARD', region: 'na1', contacts: '1500', users: '1' },
          impact: {
            answers: [
              { status: 200, json: { total: 1500, results: [] } },
              { status: 200, json: { results: [{ id: '1', email: 'ana@example.com' }] } },
            ],
            says: ['reads 1500 contacts', 'sees 1 users, counting to 100'],
          },
        },
        {
          request: 'GET https://api.hubapi.com/account-info/v3/details',
          answer: { status: 403, json: { status: 'error', category: 'MISSING_SCOPES' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.hubapi.com/account-info/v3/details',
          answer: { status: 401, json: { status: 'error', category: 'EXPIRED_AUTHENTICATION' } },
          verdict: 'revoked',
        },
        {
          request: 'GET https://api.hubapi.com/account-info/v3/details',
          answer: { status: 401, json: { status: 'error', category: 'INVALID_AUTHENTICATION' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
