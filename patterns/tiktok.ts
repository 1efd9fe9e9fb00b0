/** Credentials of TikTok. */

import type { Provider } from '#model/provider';

export default {
  name: 'TikTok',
  docs: 'https://developers.tiktok.com/doc/oauth-user-access-token-management',
  rules: [
    {
      id: 'tiktok-access-token',
      description: 'A TikTok user access token.',
      regex: String.raw`\b(act\.[A-Za-z0-9]{40,90}(?:![A-Za-z0-9.]{1,12})?)(?:[^A-Za-z0-9!]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the user’s profile and videos and publish for them as its scopes allow, for a day',
      rotate:
        'POST it to open.tiktokapis.com/v2/oauth/revoke/ with the client key and secret, or the user removes the app under Security & permissions.',
      verify: 'user',
      examples: [
        {
          before: 'TIKTOK_ACCESS_TOKEN=',
          secret: [
            'act.',
            'DWFFtChAh8B6V',
            'nxJ1pPJTeVSPQ',
            'aLxIiFYsayMdZ',
            'jNFRSZQG8O1Q3',
            'gNqzwq2MbAO1',
            '!4567.va',
          ],
          after: '\n',
        },
        {
          before: '{"access_token": "',
          secret: [
            'act.',
            'vFCWCgs7eB0iS',
            'i4qYPTXsJVlFk',
            'mjK4JnXuvPiID',
            'CZEHNuuyfczjJ',
            '5FEDTE5s8rt2',
            '!4567.va',
          ],
          after: '"}',
        },
      ],
      counterExamples: ['act.example12345Example12345Example', ['act.', 'i8jcw2', '5JlzgC']],
    },
    {
      id: 'tiktok-refresh-token',
      description: 'A TikTok refresh token.',
      regex: String.raw`\b(rft\.[A-Za-z0-9]{40,90}(?:![A-Za-z0-9.]{1,12})?)(?:[^A-Za-z0-9!]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'get new access tokens for the user for up to a year, with the app’s client key and secret',
      rotate:
        'POST the access token to open.tiktokapis.com/v2/oauth/revoke/, or the user removes the app under Security & permissions.',
      examples: [
        {
          before: 'TIKTOK_REFRESH_TOKEN=',
          secret: [
            'rft.',
            'AxoUkcfIFEg5D',
            'CCElP7Q7eerzL',
            'Y7j5McMKDU4vy',
            '3AmN0PX6TApbW',
            '8YAKIbJP40BS',
            '!4570.va',
          ],
          after: '\n',
        },
        {
          before: "const refreshToken = '",
          secret: [
            'rft.',
            'RJkjEIlFY4Zab',
            'xfmUrF49eMMzV',
            '1wGucLy1LBA5d',
            '0J2niaq2lXhTL',
            'HxmLWi6EfqH4',
            '!4570.va',
          ],
          after: "';\n",
        },
      ],
      counterExamples: ['rft.example12345Example12345Example', ['rft.', '20H1y1', 'cICQRC']],
    },
    {
      id: 'tiktok-client-secret',
      description: 'The client secret of a TikTok app.',
      // Takes `TIKTOK_CLIENT_SECRET=…`, `tiktok: { clientSecret: …`; refuses `TIKTOK_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:tiktok)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:tiktok)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)((?:[A-Za-z0-9]{32}|[0-9a-f]{40}))\b`,
      keywords: ['tiktok'],
      minEntropy: 3.8,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'exchange login codes and refresh tokens in the app’s name',
      rotate: 'In the app’s page (developers.tiktok.com/apps), Credentials: refresh the client secret.',
      examples: [
        {
          before: 'TIKTOK_CLIENT_SECRET=',
          secret: ['XiEWep7GcOg', 'xI12CM4ZblR', 'ipXxUfWnuR'],
          after: '\n',
        },
        {
          before: 'tiktok_client_secret: ',
          secret: ['X87U81Y5N4R', 'tqoBYXuYdN8', 'pEvhvhup7V'],
          after: '\n',
        },
        {
          before: 'tiktok:\n  client-id: acme\n  client-secret: ',
          secret: ['whBgwaQBdWQ', 'NepHXoQSthy', 'ymDw4I88aC'],
          after: '\n',
        },
        {
          before: "  tiktok: { clientID: 'acme', clientSecret: '",
          secret: ['PQhwEmt3GTr', 'iHRECmRsyGI', 'oU8QuxXcCw'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'TIKTOK_SECRET=your-secret',
        ['TIKTOK_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=', 'bi2rAnkJmhy', '9VdeANFgJCM', 'zZ6BNA2mee'],
        ['client_secret = "', '5wdkFw1Xtir', 'KKk4oINBUPd', 'xN3mMgms1J', '"'],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info',
      effect: 'none',
      hosts: ['open.tiktokapis.com'],
      request: { method: 'GET', path: '/v2/user/info/?fields=open_id,display_name', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data/user/open_id' }, verdict: 'live' },
        {
          json: { pointer: '/error/code', equals: 'scope_not_authorized' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: 401, json: { pointer: '/error/code', equals: 'access_token_invalid' }, verdict: 'invalid' },
      ],
      facts: { user: '/data/user/display_name' },
      cases: [
        {
          request: 'GET https://open.tiktokapis.com/v2/user/info/?fields=open_id,display_name',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { data: { user: { open_id: 'u1', display_name: 'Ana' } }, error: { code: 'ok' } },
          },
          verdict: 'live',
          facts: { user: 'Ana' },
        },
        {
          request: 'GET https://open.tiktokapis.com/v2/user/info/?fields=open_id,display_name',
          answer: { status: 200, json: { error: { code: 'scope_not_authorized' } } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://open.tiktokapis.com/v2/user/info/?fields=open_id,display_name',
          answer: {
            status: 401,
            json: {
              error: {
                code: 'access_token_invalid',
                message: 'The access token is invalid or not found in the request.',
              },
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
