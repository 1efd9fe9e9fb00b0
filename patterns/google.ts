/**
 * Google: API keys (one kind for Maps, YouTube, Gemini and the rest) and OAuth 2.0 credentials.
 * Service accounts are in `gcp.ts`, apps' configuration files in `firebase.ts`.
 */

import type { Provider } from '#model/provider';

export default {
  name: 'Google',
  docs: 'https://cloud.google.com/docs/authentication/api-keys',
  rules: [
    {
      id: 'google-api-key',
      description:
        'A Google API key. It may open Maps, YouTube, Gemini or any other API that the project has enabled.',
      regex: String.raw`\b(AIza[\w-]{35}|AQ\.A[\w-]{49})(?:[^\w-]|$)`,
      minEntropy: 3.5,
      stopValues: [['aizas', 'ydagmwka4jsxz-hjgw', '7isln_3nambgewqe'].join('')],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo:
        'call whatever APIs the key is not restricted from, at the cost of its project: Maps, YouTube, Translate; with Gemini also read files and cached prompts',
      rotate:
        'In the Cloud console open APIs & Services, Credentials: create a new key restricted to the APIs and apps that need it, ship it, delete this one.',
      verify: 'services',
      examples: [
        {
          before: 'GOOGLE_MAPS_API_KEY=',
          secret: ['AIza', 'SyHRUx1fOVa12gY-JWY', 'W08ZaxdZ9lvytfnX'],
          after: '\n',
        },
        {
          before: '<meta-data android:name="com.google.android.geo.API_KEY" android:value="',
          secret: ['AIza', 'Sy8MKU5-eKDin1C-nXh', 'F4MpLhigNgd6sKjZ'],
          after: '"/>',
        },
        {
          before: 'genai.configure(api_key="',
          secret: ['AQ.Ab8', 'RN6Wh-ag7Ygqvu3c9Fyy3fpz1', 'xKfeQ-XynXYyY_3YsCc9rD'],
          after: '")',
        },
        {
          before: 'https://www.googleapis.com/youtube/v3/videos?id=x&key=',
          secret: ['AIza', 'Syy3r9e02mr8z9oQHt7', '6IxXezE7GiuyOMW5'],
          after: '&part=snippet',
        },
      ],
      counterExamples: [
        ['key=AIza', 'SyXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX'],
        ['key=AIza', 'SynSUMl2BrVp', '_6LGlufE89'],
        ['data:AIza', 'SyTvgX6M8c9lV4zCXgrZcFE1DRIV9BjA', 'gjYRWeD4TtTUVPhXJLWS1jENw7EO38'],
        'AQ.Ab8RN6your_key_here',
      ],
    },
    {
      id: 'google-oauth-client-id',
      description: 'The client id of an application that signs users in with Google.',
      regex: String.raw`\b([0-9]{6,20}-[0-9a-z]{32}\.apps\.googleusercontent\.com)\b`,
      checks: ['plain-ids'],
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'nothing by itself: it names the application',
      rotate: 'It need not be changed; change the client secret.',
      partName: 'id',
      isPartOnly: true,
      examples: [
        {
          before: 'client_id=',
          secret: ['679097', '087936-hzlyq1lggsmkprjq', 'p7tnsxomt7zezu39', '.apps.googleusercontent.com'],
          after: '\n',
        },
        {
          before: '<string name="default_web_client_id">',
          secret: ['670857', '859596-xvl2ewha9dfonsxf', '9kp9ie7y270piu59', '.apps.googleusercontent.com'],
          after: '</string>',
        },
      ],
      counterExamples: [
        'YOUR_CLIENT_ID.apps.googleusercontent.com',
        ['027397', '781412.apps.googleusercontent.com'],
      ],
    },
    {
      id: 'google-oauth-client-secret',
      description: 'The client secret of an application that signs users in with Google.',
      regex: String.raw`\b(GOCSPX-[\w-]{28})(?:[^\w-]|$)`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'pose as the application: trade stolen codes and refresh tokens of its users for access to their Google data',
      rotate:
        'In the Cloud console open the OAuth client, add a second secret, move to it, disable and delete the leaked one. Secrets of installed apps cannot be kept; use PKCE there.',
      docs: 'https://support.google.com/cloud/answer/15549257',
      parts: [{ name: 'id', rule: 'google-oauth-client-id', acrossFiles: true }],
      verify: 'client',
      examples: [
        {
          before: [
            '{"web":{"client_id":"',
            '676500',
            '880368-fcxpgzdb07xtbrr0',
            'cmy7bve2flpsfw3f',
            '.apps.googleusercontent.com',
            '","project_id":"acme","client_secret":"',
          ].join(''),
          secret: ['GOCS', 'PX-GsovI_qdS-Gjro', 'aGAIKE_idG2GiV'],
          after: '"}}',
          parts: {
            id: ['676500', '880368-fcxpgzdb07xtbrr0', 'cmy7bve2flpsfw3f', '.apps.googleusercontent.com'],
          },
        },
        {
          before: 'GOOGLE_CLIENT_SECRET=',
          secret: ['GOCS', 'PX-87DDWOlSUTNFE-', 'HfjHTyKjtKZ8Us'],
          after: '\n',
        },
        { before: "client-secret: '", secret: ['GOCS', 'PX-QukFR6voPHHJpE', '65HWDJ3M1hWQwM'], after: "'\n" },
      ],
      counterExamples: [
        'GOOGLE_CLIENT_SECRET=GOCSPX-xxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        ['GOOGLE_CLIENT_SECRET=GOCSPX-w4qGvcrR3j', 'v7ongmBDoi'],
      ],
    },
    {
      id: 'google-oauth-access-token',
      description: 'A Google OAuth access token. It lives for an hour.',
      regex: String.raw`\b(ya29\.(?:[a-z]\.)?[\w-]{60,})`,
      maxLength: 2200,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: "act as a user or service account within the token's scopes, until it expires after an hour",
      rotate:
        'It expires by itself. If it may still be good, post it to https://oauth2.googleapis.com/revoke.',
      verify: 'access-token',
      revoke: 'token',
      docs: 'https://developers.google.com/identity/protocols/oauth2',
      examples: [
        {
          before: 'Authorization: Bearer ',
          secret: [
            'ya29',
            '.a0LS-ZCcT_Kg-lxLQI9iIUn0U7FQAW9eN7yv_cGrqS2oZkt3-u6f-cIcAOGjoFIOg9ElM',
            'U5fr8gNV5vySZi3NRqnnSz5HfnsClFb7lFYm5avb_1YzLpdjHu4qmpJxbEEmMf2KT6B',
            'LbXUhnYA4g0PYKh47aS17KdT8KNzh1W5XIwvTYgYxh5XVa36jyTmKl2pI2EAQAaGs4',
          ],
          after: '\n',
        },
        {
          before: '"access_token": "',
          secret: [
            'ya29',
            '.c.b0bzsefsDhhcBdYYz0O_ECt9hMX-htEc-PLuB08ZCC0jBWhrz0eD9A020ZDtkTdCZBuzejlZRIMSUoWkgP',
            '0W6N3SND9x_KS8z8uZYj8-mxJbKD_s7gcTKmx-fdf9YMH_tvYjd0jTXuAUkoi_4Mf9GmFZgSwayjRw0C',
            'XvT1cGd7Mx4qXGGIQHkdDnc_WkCxgLw-KwViu2Qvc5X3vLgjoM5rcSsX34RYU2Bc_PeQiIfQGLDNIuPD',
          ],
          after: '",',
        },
      ],
      counterExamples: [['Authorization: Bearer ya29.82HFFmulGG', 'CjlP8X2APZ'], 'ya29.[access token]'],
    },
    {
      id: 'google-oauth-refresh-token',
      description: 'A Google OAuth refresh token.',
      regex: String.raw`(?:^|[^\w/.])(1//0[\w-]{60,110})(?:[^\w-]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        "fetch new access tokens for a user's Google data, together with the client secret; it does not expire",
      rotate:
        'Post it to https://oauth2.googleapis.com/revoke, or have the user remove the app from their account.',
      docs: 'https://developers.google.com/identity/protocols/oauth2',
      verify: 'refresh',
      revoke: 'token',
      parts: [
        { name: 'id', rule: 'google-oauth-client-id' },
        { name: 'clientSecret', rule: 'google-oauth-client-secret' },
      ],
      examples: [
        {
          before: [
            '{"client_id": "',
            ...[
              '76430802300',
              '2-x44s0o2a0',
              'qpoastvjtbo',
              'qbjb33sotxq',
              '0.apps.goog',
              'leuserconte',
              'nt.com',
            ],
            '", "client_secret": "',
            ...['GOCSPX-XP5q', 'eZ-_X9l6hZg', 'PpWeVeZuZ_b', 'mh'],
            '", "refresh_token": "',
          ].join(''),
          secret: [
            '1//01mulWjO',
            'Dfx1gozRHRZ',
            'TaqPIn0K8S0',
            'rC3vGtG9vAz',
            'eObfuHiIjYQ',
            'gnsoVqMiqBG',
            'sC7i8GZnhJ-',
            'CRz-yXZ',
          ],
          after: '", "type": "authorized_user"}',
          parts: {
            id: [
              '76430802300',
              '2-x44s0o2a0',
              'qpoastvjtbo',
              'qbjb33sotxq',
              '0.apps.goog',
              'leuserconte',
              'nt.com',
            ],
            clientSecret: ['GOCSPX-XP5q', 'eZ-_X9l6hZg', 'PpWeVeZuZ_b', 'mh'],
          },
        },
        {
          before: '"refresh_token": "',
          secret: [
            '1//0',
            '34S6fxBKgLPl96D9KB2nqI-98Mi8zWpU1qnwjf0e5SuJtqrshE',
            'g31Smu9iLI4ysryh_RzePJXLzxF6yKcKysp4LXB_mU8yuFlJC',
          ],
          after: '"',
        },
        {
          before: 'GOOGLE_REFRESH_TOKEN=',
          secret: [
            '1//0',
            'gLLMwT71bpFLKKrgpqIf0W5E1OKfWhI-gjr2-CtD5I-Fo_NizST',
            'K6YYyNj3EBsepwXA0srma_3f5Kkui-cAGQ7oEEC4MQ3AtSlWf',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        ['refresh_token = 1//0FwU-xnAx1qIUvn0', 'i0jvY0nKHEMliwS'],
        ['http://127.0.0.1//0jiszaXp8aGOZbT2IIsOVnwJXPmKL1yGctyF', 'j5-x-wwZUw23SHCwfnwrORVltOtw_Mv_v98'],
      ],
    },
  ],
  verify: {
    services: {
      code: 'google-api-key',
      docs: 'https://cloud.google.com/docs/authentication/api-keys',
      effect: 'counts-quota',
      hosts: [
        'generativelanguage.googleapis.com',
        'youtube.googleapis.com',
        'identitytoolkit.googleapis.com',
        'maps.googleapis.com',
        'translation.googleapis.com',
      ],
    },
    client: {
      code: 'oauth2-client-credentials',
      docs: 'https://developers.google.com/identity/protocols/oauth2/web-server',
      effect: 'counts-quota',
      hosts: ['oauth2.googleapis.com'],
      settings: {
        path: '/token',
        style: 'body',
        form: 'grant_type=authorization_code&code=4/dowse&redirect_uri=http://localhost',
        live: 'invalid_grant|redirect_uri_mismatch',
        revoked: 'deleted_client|disabled_client',
      },
    },
    refresh: {
      code: 'google-adc',
      docs: 'https://developers.google.com/identity/protocols/oauth2/web-server',
      effect: 'counts-quota',
      hosts: ['oauth2.googleapis.com'],
    },
    'access-token': {
      docs: 'https://github.com/googleapis/google-auth-library-nodejs#checking-the-scopes-of-an-access-token',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['oauth2.googleapis.com'],
      request: { method: 'POST', path: '/tokeninfo', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/expires_in' }, verdict: 'live' },
        { status: 400, json: { pointer: '/error', equals: 'invalid_token' }, verdict: 'invalid' },
      ],
      facts: { user: '/email', scopes: '/scope', client: '/azp', expiresInSeconds: '/expires_in' },
      cases: [
        {
          request: 'POST https://oauth2.googleapis.com/tokeninfo',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              azp: '407408718192.apps.example.com',
              aud: '407408718192.apps.example.com',
              scope: 'https://www.googleapis.com/auth/drive',
              exp: '1600000000',
              expires_in: '3488',
              email: 'ada@example.com',
              access_type: 'offline',
            },
          },
          verdict: 'live',
          facts: {
            user: 'ada@example.com',
            scopes: 'https://www.googleapis.com/auth/drive',
            client: '407408718192.apps.example.com',
            expiresInSeconds: '3488',
          },
        },
        {
          request: 'POST https://oauth2.googleapis.com/tokeninfo',
          answer: { status: 400, json: { error: 'invalid_token', error_description: 'Invalid Value' } },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    token: {
      docs: 'https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke',
      effect: 'ends the token, and the whole consent of the user to the application',
      hosts: ['oauth2.googleapis.com'],
      steps: [{ request: { method: 'POST', path: '/revoke', form: { token: '{secret}' } }, done: [200] }],
      cases: [
        {
          answers: [{ request: 'POST https://oauth2.googleapis.com/revoke', status: 200, json: {} }],
          isDone: true,
        },
        {
          answers: [
            {
              request: 'POST https://oauth2.googleapis.com/revoke',
              status: 400,
              json: { error: 'invalid_token', error_description: 'Token expired or revoked' },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
