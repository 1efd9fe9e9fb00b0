/** Credentials of Dropbox. */

import type { Provider } from '#model/provider';

export default {
  name: 'Dropbox',
  docs: 'https://developers.dropbox.com/oauth-guide',
  rules: [
    {
      id: 'dropbox-access-token',
      description: 'A Dropbox access token (short-lived).',
      keyed: {
        names: ['dropbox', 'access_token', 'accesstoken', 'bearer', 'authorization'],
        value: String.raw`sl\.(?:u\.)?[A-Za-z0-9_-]{130,1000}`,
      },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the files of the account or app folder for up to four hours',
      rotate: 'It expires within four hours; POST it to api.dropboxapi.com/2/auth/token/revoke.',
      verify: 'account',
      revoke: 'token',
      examples: [
        {
          before: 'DROPBOX_ACCESS_TOKEN=',
          secret: [
            'sl.u.',
            'brs5WDcO2ZqAuCk',
            'RUaN3_cZzEaLR0Q',
            'JDNg2uID7BXgGEZ',
            'QN65XLPksvqApn9',
            '3i6A1JfXbNiVKWj',
            'JeMYIWPEqoKjt2x',
            'NyZzU-jRfXREvf6',
            'TbaWtwGunrWILRb',
            '7rkY6_zIdDGJb9g',
            'RUV6vV0d7hyCV2b',
            'g3JakId0y4SHqG2',
            'Td6Y2Gh07HfwAfZ',
          ],
          after: '\n',
        },
        {
          before: 'curl -H "Authorization: Bearer ',
          secret: [
            'sl.u.',
            '61sYnPuAUr7LNxJ',
            'ORLdCky-93GzSnH',
            'r0R0ghtrs1n8DZX',
            'Ookn9TLyZBnfg1m',
            'zyIn3yB47mTRyiI',
            '48cUcrPcMyxN4qy',
            'odzAPPJXH4PXz6e',
            '2SbPHsc8z8NXixr',
            'egTqv2UdsAC7bJm',
            'xYv2K06Fxxg61kV',
            'yKqeST1nJ2TsTfi',
            'RIVwLdlJkqG1An5',
          ],
          after: '" https://api.acme.io/\n',
        },
        {
          before: '{"access_token": "',
          secret: [
            'sl.u.',
            'oUF_o3h92R9JQ3_',
            'x6CB0SEQr4GYb_Q',
            'SprRZk2MqESxP10',
            '-6nx_w1dy0XSwus',
            'cSrghgll63yTFuB',
            '11X39NwHV2ZRkt4',
            '6UBZomnEsmNfiwD',
            'rKgF-27tqrsP6wX',
            'oFBFfWJEkA_2TGJ',
            'yUK1mbGwcJsEims',
            '6_KuBqEWdCwILtC',
            'p8_6_OVVogS1kgE',
          ],
          after: '"}',
        },
      ],
      counterExamples: [
        'DROPBOX_TOKEN=sl.your-token',
        ['token: sl.', '5os8SC4lAChx4js', 'H5alpObTdn2-VTd', 'MMHI57iZtW3ezTe', 'L8pr_BxTDABniQ0'],
      ],
    },
    {
      id: 'dropbox-legacy-access-token',
      description: 'A Dropbox access token (long-lived).',
      keyed: {
        names: [
          'dropbox_token',
          'dropbox-token',
          'dropboxtoken',
          'dropbox_access',
          'dropbox-access',
          'dropboxaccess',
        ],
        value: '[A-Za-z0-9_-]{11}A{10}[A-Za-z0-9_-]{43}',
      },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the files of the account or app folder, without end',
      rotate:
        'POST it to api.dropboxapi.com/2/auth/token/revoke, or unlink the app at dropbox.com/account/connected_apps.',
      verify: 'account',
      revoke: 'token',
      examples: [
        {
          before: 'DROPBOX_TOKEN=',
          secret: ['611e9Fc_5ff', 'AAAAAAAAAA', 'Lclnfsu3irVUx9o', 'T4rt2VjJRLjj17G', 'eCQMFKinhiy7P'],
          after: '\n',
        },
        {
          before: 'DROPBOX_ACCESS_TOKEN = "',
          secret: ['7KxtamgPBn5', 'AAAAAAAAAA', '3JPbD9eKQ-zCdLI', 'lnQ4RJ8rP0a-7cS', 'Q-jpcMu5ZHkGT'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'DROPBOX_TOKEN=XKXW********\n',
        'DROPBOX_TOKEN=your-key-here\n',
        ['DROPBOX_TOKEN=', 'XKXW5AxdFvj', 'AAAAAAAAAA', 'iRMeXwulKln', 'H2DsitlCLT', '\n'],
      ],
    },
    {
      id: 'dropbox-refresh-token',
      description: 'A Dropbox refresh token.',
      keyed: {
        names: ['dropbox_refresh', 'dropboxrefresh', 'dropbox-refresh'],
        value: '[A-Za-z0-9_-]{11}A{10}[A-Za-z0-9_-]{43}',
      },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'get new access tokens for the files of the account, with the app’s key',
      rotate: 'Unlink the app at dropbox.com/account/connected_apps, then authorise again.',
      examples: [
        {
          before: 'DROPBOX_REFRESH_TOKEN=',
          secret: ['zPEily_D46Z', 'AAAAAAAAAA', 'jZbTcP8o4js4Fxq', 'YTCM-aOgAPP0VXx', 'w8cRZ4EVg9rHN'],
          after: '\n',
        },
        {
          before: '{"dropboxRefreshToken": "',
          secret: ['def4MlJjXEg', 'AAAAAAAAAA', 'Y72kptO1w5Ub3hy', 'YW_Gp7BOIp0rUrK', 'JX8F-FD8ey-HY'],
          after: '"}',
        },
      ],
      counterExamples: [
        'DROPBOX_REFRESH_TOKEN=z6BV********\n',
        'DROPBOX_REFRESH_TOKEN=your-key-here\n',
        ['DROPBOX_REFRESH_TOKEN=', 'z6BVkD9GGwF', 'AAAAAAAAAA', 'ifIjZh0zE8q', 'l_npLe9PgN', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://github.com/dropbox/dropbox-api-spec',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.dropboxapi.com'],
      request: { method: 'POST', path: '/2/users/get_current_account', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/account_id' }, verdict: 'live' },
        {
          status: 401,
          json: { pointer: '/error/.tag', equals: 'missing_scope' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        {
          status: 401,
          json: { pointer: '/error/.tag', equals: 'user_suspended' },
          verdict: 'restricted',
          why: 'the user is suspended',
        },
        { status: 401, json: { pointer: '/error/.tag', equals: 'expired_access_token' }, verdict: 'revoked' },
        { status: 401, json: { pointer: '/error/.tag', equals: 'invalid_access_token' }, verdict: 'invalid' },
      ],
      facts: { user: '/email', name: '/name/display_name', type: '/account_type/.tag' },
      impact: [
        {
          request: { method: 'POST', path: '/2/users/get_space_usage', bearer: '{secret}' },
          says: 'reads {bytes} bytes of files',
          facts: { bytes: '/used' },
        },
      ],
      cases: [
        {
          request: 'POST https://api.dropboxapi.com/2/users/get_current_account',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              account_id: 'dbid:1',
              email: 'ana@example.com',
              name: { display_name: 'Ana' },
              account_type: { '.tag': 'business' },
            },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com', name: 'Ana', type: 'business', bytes: '314159265' },
          impact: {
            answers: [
              {
                status: 200,
                json: { used: 314159265, allocation: { '.tag': 'individual', allocated: 10000000000 } },
              },
            ],
            says: ['reads 314159265 bytes of files'],
          },
        },
        {
          request: 'POST https://api.dropboxapi.com/2/users/get_current_account',
          answer: {
            status: 401,
            json: {
              error_summary: 'missing_scope/..',
              error: { '.tag': 'missing_scope', required_scope: 'account_info.read' },
            },
          },
          verdict: 'restricted',
        },
        {
          request: 'POST https://api.dropboxapi.com/2/users/get_current_account',
          answer: { status: 401, json: { error: { '.tag': 'user_suspended' } } },
          verdict: 'restricted',
        },
        {
          request: 'POST https://api.dropboxapi.com/2/users/get_current_account',
          answer: {
            status: 401,
            json: { error_summary: 'expired_access_token/..', error: { '.tag': 'expired_access_token' } },
          },
          verdict: 'revoked',
        },
        {
          request: 'POST https://api.dropboxapi.com/2/users/get_current_account',
          answer: {
            status: 401,
            json: { error_summary: 'invalid_access_token/..', error: { '.tag': 'invalid_access_token' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    token: {
      docs: 'https://www.dropbox.com/developers/documentation/http/documentation#auth-token-revoke',
      effect: 'ends the access token at once, and the refresh token it came from',
      hosts: ['api.dropboxapi.com'],
      steps: [{ request: { method: 'POST', path: '/2/auth/token/revoke', bearer: '{secret}' }, done: [200] }],
      cases: [
        {
          answers: [{ request: 'POST https://api.dropboxapi.com/2/auth/token/revoke', status: 200 }],
          isDone: true,
        },
        {
          answers: [
            {
              request: 'POST https://api.dropboxapi.com/2/auth/token/revoke',
              status: 401,
              json: { error: { '.tag': 'invalid_access_token' } },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
