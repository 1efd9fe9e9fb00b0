/** Credentials of Intercom. */

import type { Provider } from '#model/provider';

export default {
  name: 'Intercom',
  docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  rules: [
    {
      id: 'intercom-access-token',
      description: 'An Intercom access token.',
      regex: String.raw`\b(dG9r[A-Za-z0-9+/]{55}=)`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read conversations and customers and write to them',
      rotate: 'In the Developer Hub, app, Authentication: regenerate the access token.',
      verify: 'me',
      examples: [
        {
          before: 'INTERCOM_ACCESS_TOKEN=',
          secret: ['dG9rO', 'fAjk0eEEh4mKYk', 'eDPIaTs1n4LJ0b', 'aaOJE5kCOVF5LL', 'dJOrD65GjPG6', '='],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: ['dG9rO', 'ROUH8dlSntOA6M', 'N3thUXRtFEWgh3', '2z60rlEYCu3SbI', 'Y9hYAl8ZSoHI', '='],
          after: '" https://api.acme.io/\n',
        },
        {
          before: '{"token": "',
          secret: ['dG9rO', 'cTHw2i9f2S2ZG6', 'cl5lnbIf8D6RH2', 'tJL2grGaHfRU2g', '0kVookUfgYaA', '='],
          after: '"}',
        },
      ],
      counterExamples: ['INTERCOM_ACCESS_TOKEN=dG9rOyour-token', ['dG9r', 'jidX3uCYDI', 'MG9hkypG73', '=']],
    },
    {
      id: 'intercom-identity-secret',
      description: 'The identity verification secret of an Intercom workspace.',
      // Takes `INTERCOM_SECRET_KEY=…`; refuses `SECRET_KEY=…`.
      regex: String.raw`(?i:intercom)[\w.\-:\s{"']{0,40}?(?i:secret|identity|verification|hmac)\w{0,12}(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([A-Za-z0-9_-]{40})(?:[^A-Za-z0-9_-]|$)`,
      keywords: ['intercom'],
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'impersonate any user in the Messenger and read their conversations',
      rotate: 'In Intercom, Settings, Messenger, Security: generate a new secret and deprecate this one.',
      docs: 'https://www.intercom.com/help/en/articles/183-set-up-identity-verification-for-web-and-mobile',
      examples: [
        {
          before: 'INTERCOM_SECRET_KEY=',
          secret: ['gSdaurLWKnVt0P', 'tGHhm40MH2Mht4', 'tqAca4m18iG0'],
          after: '\n',
        },
        {
          before: "'intercom_identity_secret' => '",
          secret: ['zh7h_1IKu7Awrx', 'Ns6KZrlw6eOdTG', '9-84V7DO2vnj'],
          after: "',\n",
        },
      ],
      counterExamples: [
        'INTERCOM_SECRET_KEY=your-secret-key',
        ['INTERCOM_SECRET_KEY=', '0aDzH0g0xq', 'ZOMulP1qzF'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://github.com/intercom/Intercom-OpenAPI',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.intercom.io', 'api.eu.intercom.io', 'api.au.intercom.io'],
      request: { method: 'GET', path: '/me', bearer: '{secret}', headers: { 'Intercom-Version': '2.11' } },
      clauses: [
        { status: 200, json: { pointer: '/app' }, verdict: 'live' },
        { status: 401, json: { pointer: '/errors/0/code', equals: 'token_revoked' }, verdict: 'revoked' },
        { status: 401, json: { pointer: '/errors' }, verdict: 'invalid' },
      ],
      facts: { user: '/email', workspace: '/app/name', region: '/app/region' },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/contacts?per_page=1',
            bearer: '{secret}',
            headers: { 'Intercom-Version': '2.11' },
          },
          says: 'reads {contacts} contacts',
          facts: { contacts: '/total_count' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.intercom.io/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              type: 'admin',
              id: '1',
              email: 'ana@example.com',
              app: { id_code: 'abc', name: 'Acme', region: 'US' },
            },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com', workspace: 'Acme', region: 'US', contacts: '1200' },
          impact: {
            answers: [{ status: 200, json: { type: 'list', data: [], total_count: 1200 } }],
            says: ['reads 1200 contacts'],
          },
        },
        {
          request: 'GET https://api.intercom.io/me',
          answer: { status: 401, json: { type: 'error.list', errors: [{ code: 'token_revoked' }] } },
          verdict: 'revoked',
        },
        {
          request: 'GET https://api.intercom.io/me',
          answer: {
            status: 401,
            json: { type: 'error.list', errors: [{ code: 'unauthorized', message: 'Access Token Invalid' }] },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
