/** Credentials of Okta. */

import type { Provider } from '#model/provider';

export default {
  name: 'Okta',
  docs: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  rules: [
    {
      id: 'okta-api-token',
      description: 'An Okta API token.',
      keyed: { names: ['okta', 'ssws'], value: '00[A-Za-z0-9_-]{40}' },
      parts: [{ name: 'host', rule: 'okta-org-host', acrossFiles: true }],
      verify: 'me',
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage the org’s users, groups and apps as the administrator who made it',
      rotate:
        'In the Admin Console, Security, API, Tokens: revoke it and create another, limited to a network zone.',
      examples: [
        {
          before: 'OKTA_ORG_URL=https://acme-zhefpt.okta.com\nOKTA_API_TOKEN=',
          secret: ['00', 'gVOr1kh9adJnMM', 'P0gMZb95POUZQL', '_N-Mj2GPJTkX'],
          after: '\n',
          parts: { host: ['acme-zhefpt', '.okta.com'] },
        },
        {
          before: 'Authorization: SSWS ',
          secret: ['00', 'Qv9YlLzb_nCCKf', 'WtLP7oLCrBiSmu', 'f1nkwHIuLtqI'],
          after: '\n',
        },
        {
          before: '  okta_api_token = "',
          secret: ['00', 'oGSemGs1cZVWdP', 'KhJ1XytY-N3454', 'qvscWnkcLYRZ'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'OKTA_API_TOKEN=00v_********\n',
        'OKTA_API_TOKEN=your-key-here\n',
        ['OKTA_API_TOKEN=', '00', 'v_jotuuPrq', '36cyoH1WlD', '\n'],
      ],
    },
    {
      id: 'okta-client-secret',
      description: 'The client secret of an Okta app.',
      // Takes `OKTA_CLIENT_SECRET=…`, `okta: { clientSecret: …`; refuses `OKTA_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:okta)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:okta)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([A-Za-z0-9_-]{40}(?:[A-Za-z0-9_-]{24})?)(?:[^A-Za-z0-9_-]|$)`,
      keywords: ['okta'],
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'get tokens in the app’s name and exchange users’ login codes',
      rotate:
        'In the Admin Console, Applications, app, General: generate a new secret, switch over, deactivate and delete this one.',
      docs: 'https://developer.okta.com/docs/guides/client-secret-rotation-key/main/',
      examples: [
        {
          before: 'OKTA_CLIENT_SECRET=',
          secret: ['SdZvBDvl17d82i', 'SZdt_u4smqNmxb', 'JQqjYR_AC-Tv'],
          after: '\n',
        },
        {
          before: 'okta.oauth2.client-secret=',
          secret: ['d2HC8Zc_udAyeJ', 'yhB-efhGC35dk0', 'Wdjsz-yVWId1'],
          after: '\n',
        },
        {
          before: 'oktaClientSecret: "',
          secret: ['2R3nvR7r75Ux8', 'TPawUgsxbyer-', '2xdgYvYbFCZRd', 'o3qtGmU4et9cg', 'p0UCmH8B4KnU'],
          after: '"',
        },
        {
          before: 'okta:\n  client-id: acme\n  client-secret: ',
          secret: ['yxH9LdCQ86Aex8', 'cwN52klXZ72jNt', 'a9P82FBue9eA'],
          after: '\n',
        },
        {
          before: "  okta: { clientID: 'acme', clientSecret: '",
          secret: ['HF0PG6FDlKU3Dg', '8v4o9hKPwGad-O', 'o1FgXg6A989d'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'OKTA_SECRET=your-secret',
        ['OKTA_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=', 'Gs2GYJaL9dKaeL', 'vuDSmFQuROQKnI', '6BeZSqzr0r8P'],
        ['client_secret = "', 'AUHfKbKktx_ptF', 'rT0pDs7NFUWt65', 'ctbMesAQghF1', '"'],
      ],
    },
    {
      id: 'okta-org-host',
      description: 'The domain of an Okta org. No secret.',
      regex: String.raw`\b([a-z0-9][a-z0-9-]{1,60}\.okta(?:preview|-emea)?\.com)\b`,
      keywords: ['.okta'],
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the org',
      rotate: 'It can’t be changed; rotate the token instead.',
      isPartOnly: true,
      examples: [
        { before: 'OKTA_ORG_URL=https://', secret: ['acme-', 'zhefpt', '.okta.com'], after: '\n' },
        { before: '{"orgUrl": "https://', secret: ['dev-', '8124067', '.oktapreview.com'], after: '"}' },
      ],
      counterExamples: ['https://okta.com/docs', 'issuer: okta.com'],
    },
  ],
  verify: {
    me: {
      docs: 'https://developer.okta.com/docs/api/openapi/okta-management/management/tag/User/#tag/User/operation/getUser',
      effect: 'none',
      // A host that was found whole fits one of these only: the part's own suffix must be the same.
      hosts: ['{host}.okta.com', '{host}.oktapreview.com', '{host}.okta-emea.com'],
      request: { method: 'GET', path: '/api/v1/users/me', headers: { authorization: 'SSWS {secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/activated' }, verdict: 'live' },
        { status: 401, json: { pointer: '/errorCode', equals: 'E0000011' }, verdict: 'invalid' },
        {
          status: 403,
          json: { pointer: '/errorCode' },
          verdict: 'restricted',
          why: 'accepted, but not from this network zone or not for this call',
        },
      ],
      facts: { user: '/profile/login', status: '/status', userId: '/id' },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/api/v1/users/me/groups',
            headers: { authorization: 'SSWS {secret}' },
          },
          facts: { groups: { each: '', pointer: '/profile/name' } },
          says: 'acts with the rights of {user}, a member of {groups}',
        },
      ],
      cases: [
        {
          parts: { host: 'acme-dev.okta.com' },
          request: 'GET https://acme-dev.okta.com/api/v1/users/me',
          headers: { authorization: 'SSWS {secret}' },
          answer: {
            status: 200,
            json: {
              id: '00ub0oNGTSWTBKOLGLNR',
              status: 'ACTIVE',
              activated: '2024-06-24T16:39:19.000Z',
              profile: { login: 'admin@acme.io' },
            },
          },
          verdict: 'live',
          facts: {
            user: 'admin@acme.io',
            status: 'ACTIVE',
            userId: '00ub0oNGTSWTBKOLGLNR',
            groups: 'Everyone, Ops',
          },
          impact: {
            answers: [
              { status: 200, json: [{ profile: { name: 'Everyone' } }, { profile: { name: 'Ops' } }] },
            ],
            says: ['acts with the rights of admin@acme.io, a member of Everyone, Ops'],
          },
        },
        {
          parts: { host: 'acme.oktapreview.com' },
          request: 'GET https://acme.oktapreview.com/api/v1/users/me',
          answer: { status: 401, json: { errorCode: 'E0000011', errorSummary: 'Invalid token provided' } },
          verdict: 'invalid',
        },
        {
          parts: { host: 'acme.okta.com' },
          request: 'GET https://acme.okta.com/api/v1/users/me',
          answer: { status: 403, json: { errorCode: 'E0000006' } },
          verdict: 'restricted',
        },
        {
          parts: { host: 'acme.okta.com' },
          request: 'GET https://acme.okta.com/api/v1/users/me',
          answer: { status: 404, headers: { 'content-type': 'text/html' }, text: '<html>' },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
