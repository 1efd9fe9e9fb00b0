/** Credentials of Instagram. */

import type { Provider } from '#model/provider';

export default {
  name: 'Instagram',
  docs: 'https://developers.facebook.com/docs/instagram-platform',
  rules: [
    {
      id: 'instagram-access-token',
      description: 'An access token of the Instagram API.',
      regex: String.raw`\b(IG(?:QV|QW|AA)[0-9A-Za-z_-]{80,300})(?:[^0-9A-Za-z_-]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the account’s media and messages and, with its scopes, publish as it',
      rotate:
        'Remove the app under Settings, Website permissions, Apps and websites of the account; then log in again through the app for a new token.',
      verify: 'me',
      docs: 'https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login',
      examples: [
        {
          before: 'INSTAGRAM_ACCESS_TOKEN=',
          secret: [
            'IGAA',
            'EOu3LZehNJ3Vk1N',
            'gHMeMqGjttAWfMd',
            'n8Z1EsGlCTeeWoQ',
            'yiq2EkmXBqNK80v',
            'eS79Bxy5xnrvVKA',
            'FKyUd8wPh8vRZmn',
            'FPIsPPQU5KJKhcc',
            'E9yyYjhD0EOdjJ4',
            'WaHAJ4ClHvUQahL',
            'IjReuNAdfR5SG50',
            'ZD',
          ],
          after: '\n',
        },
        {
          before: 'https://graph.instagram.com/me/media?access_token=',
          secret: [
            'IGAA',
            'WMbe9WuurDXYO63',
            'blLL4WYiV9ICMhG',
            'kfBkntA16xsX2pb',
            'MSkXn8JPOrzARtJ',
            'KVZtTxbIb0atpeX',
            '22TSOdI0hMhjbPD',
            '3ampcfouLBAXf3z',
            'Jvby9le1pnCCHc4',
            '1c7wwmgzl8Qf6B9',
            'JUDDp6b11qNYDsT',
            'ZD',
          ],
          after: '&limit=5\n',
        },
        {
          before: '{"token": "',
          secret: [
            'IGAA',
            'ss0i5S5AChT4EB6',
            'WO6R5S7wpVsnNTH',
            'yXGzZUAMw3S4OC7',
            'ybRk3XxBohBP2Zt',
            'fVYQYhe3Uh79Ju8',
            'wjO6B4PARnIZIXP',
            'CN23j3qJAOFH2bP',
            '3xK5ehvG7BzZVoQ',
            'AdptJ4XXscirK2f',
            'uvz9wqnUnoicGGm',
            'ZD',
          ],
          after: '"}',
        },
      ],
      counterExamples: [
        'INSTAGRAM_ACCESS_TOKEN=IGQVJ...',
        ['token: IGAA', 'asuPoTNVSnLxgew', 'vvUzEaQICa5V90Y'],
      ],
    },
    {
      id: 'instagram-legacy-access-token',
      description: 'A token of the old Instagram API, shut down in 2020.',
      keyed: {
        names: ['instagram', 'access_token', 'accesstoken'],
        value: String.raw`[0-9]{7,11}\.[0-9a-f]{7}\.[0-9a-f]{32}`,
      },
      minEntropy: 3.3,
      checks: ['plain-ids'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing any more: the API it opened was shut down in June 2020',
      rotate:
        'Nothing to revoke; remove it from the code and change to the Instagram API with Instagram login.',
      examples: [
        {
          before: "const instagramAccessToken = '",
          secret: ['558434344', '.', 'cd5fbf9', '.', '832232e4481', '9e706ae35b7', 'bd0b6b4865'],
          after: "';\n",
        },
        {
          before: 'https://api.instagram.com/v1/users/self?access_token=',
          secret: ['294426379', '.', 'a46b7ed', '.', '16258125e98', '6d1bf9a51d3', '7afbb03f72'],
          after: '&limit=5\n',
        },
      ],
      counterExamples: [
        ['instagram_token: 123456.abcdef.', 'f265e03430', '51e36bf5dd'],
        ['access_token=', '736701904', '.', '5caeb9c'],
      ],
    },
    {
      id: 'instagram-app-secret',
      description: 'The app secret of an Instagram app.',
      // Takes `INSTAGRAM_CLIENT_SECRET=…`, `instagram: { clientSecret: …`; refuses `INSTAGRAM_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:instagram)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:instagram)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([0-9a-f]{32})\b`,
      keywords: ['instagram'],
      minEntropy: 2.8,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'exchange login codes for users’ tokens in the app’s name',
      rotate:
        'In the App Dashboard (developers.facebook.com), Instagram, API setup: reset the Instagram app secret.',
      docs: 'https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login',
      examples: [
        {
          before: 'INSTAGRAM_CLIENT_SECRET=',
          secret: ['eba852f3e82', '73eed67419b', '70c029054f'],
          after: '\n',
        },
        {
          before: 'instagram_app_secret: ',
          secret: ['d55fd738855', '34befcb64b6', 'e101d71ce4'],
          after: '\n',
        },
        {
          before: "define('INSTAGRAM_APP_SECRET', '",
          secret: ['bfaf0b7f23d', '37edd281688', '5ecdf1c004'],
          after: "');\n",
        },
        {
          before: 'instagram:\n  client-id: acme\n  client-secret: ',
          secret: ['11a6f5af6b4', 'e4a2e59e6bf', '962df58ad3'],
          after: '\n',
        },
        {
          before: "  instagram: { clientID: 'acme', clientSecret: '",
          secret: ['352cba37dc2', 'ba7f94420cb', 'b1798598cf'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'INSTAGRAM_SECRET=your-secret',
        ['INSTAGRAM_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=', 'c9166946890', '5edc1fe19c7', '7d467ebe18'],
        ['client_secret = "', '3e823cab051', 'f95795b0f89', 'a19245812e', '"'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://developers.facebook.com/docs/instagram-platform/reference/me',
      effect: 'none',
      hosts: ['graph.instagram.com'],
      request: { method: 'GET', path: '/me', query: { fields: 'id,username', access_token: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { json: { pointer: '/error/error_subcode', equals: 463 }, verdict: 'revoked' },
        { json: { pointer: '/error/error_subcode', equals: 460 }, verdict: 'revoked' },
        { json: { pointer: '/error/error_subcode', equals: 458 }, verdict: 'revoked' },
        { json: { pointer: '/error/error_subcode', equals: 467 }, verdict: 'revoked' },
        { json: { pointer: '/error/code', equals: 190 }, verdict: 'invalid' },
      ],
      facts: { user: '/username' },
      cases: [
        {
          request: 'GET https://graph.instagram.com/me?fields=id%2Cusername&access_token={secret}',
          answer: { status: 200, json: { id: '17841400000', username: 'ada' } },
          verdict: 'live',
          facts: { user: 'ada' },
        },
        {
          request: 'GET https://graph.instagram.com/me?fields=id%2Cusername&access_token={secret}',
          answer: {
            status: 400,
            json: {
              error: {
                message: 'made up',
                type: 'OAuthException',
                code: 190,
                error_subcode: 463,
                fbtrace_id: 'x',
              },
            },
          },
          verdict: 'revoked',
        },
        {
          request: 'GET https://graph.instagram.com/me?fields=id%2Cusername&access_token={secret}',
          answer: {
            status: 400,
            json: { error: { message: 'made up', type: 'OAuthException', code: 190, fbtrace_id: 'x' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
