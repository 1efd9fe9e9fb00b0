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
      docs: 'https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login',
      examples: [
        {
          before: 'INSTAGRAM_ACCESS_TOKEN=',
          secret: [
            'IGAA',
            'EOu3LZehNJ3Vk1NgHMeMqGjttAWfMdn8Z1EsGlCTeeWoQyiq2EkmXBqNK80veS79Bxy5xnrvVKA',
            'FKyUd8wPh8vRZmnFPIsPPQU5KJKhccE9yyYjhD0EOdjJ4WaHAJ4ClHvUQahLIjReuNAdfR5SG50',
            'ZD',
          ],
          after: '\n',
        },
        {
          before: 'https://graph.instagram.com/me/media?access_token=',
          secret: [
            'IGAA',
            'WMbe9WuurDXYO63blLL4WYiV9ICMhGkfBkntA16xsX2pbMSkXn8JPOrzARtJKVZtTxbIb0atpeX',
            '22TSOdI0hMhjbPD3ampcfouLBAXf3zJvby9le1pnCCHc41c7wwmgzl8Qf6B9JUDDp6b11qNYDsT',
            'ZD',
          ],
          after: '&limit=5\n',
        },
        {
          before: '{"token": "',
          secret: [
            'IGAA',
            'ss0i5S5AChT4EB6WO6R5S7wpVsnNTHyXGzZUAMw3S4OC7ybRk3XxBohBP2ZtfVYQYhe3Uh79Ju8',
            'wjO6B4PARnIZIXPCN23j3qJAOFH2bP3xK5ehvG7BzZVoQAdptJ4XXscirK2fuvz9wqnUnoicGGm',
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
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing any more: the API it opened was shut down in June 2020',
      rotate:
        'Nothing to revoke; remove it from the code and change to the Instagram API with Instagram login.',
      examples: [
        {
          before: "const instagramAccessToken = '",
          secret: ['558434344.', 'cd5fbf9.', '832232e44819e706', 'ae35b7bd0b6b4865'],
          after: "';\n",
        },
        {
          before: 'https://api.instagram.com/v1/users/self?access_token=',
          secret: ['294426379.', 'a46b7ed.', '16258125e986d1bf', '9a51d37afbb03f72'],
          after: '&limit=5\n',
        },
      ],
      counterExamples: [
        ['instagram_token: 123456.abcdef.', 'f265e03430', '51e36bf5dd'],
        ['access_token=', '736701904.', '5caeb9c'],
      ],
    },
    {
      id: 'instagram-app-secret',
      description: 'The app secret of an Instagram app.',
      keyed: {
        names: [
          'instagram_app_secret',
          'instagramappsecret',
          'instagram_client_secret',
          'instagramclientsecret',
          'instagram-client-secret',
          'instagram_secret',
          'instagramsecret',
          'ig_app_secret',
          'ig_client_secret',
          'instagram.client-secret',
          'ig.client-secret',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.8,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'exchange login codes for users’ tokens in the app’s name',
      rotate:
        'In the App Dashboard (developers.facebook.com), Instagram, API setup: reset the Instagram app secret.',
      docs: 'https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login',
      examples: [
        { before: 'INSTAGRAM_CLIENT_SECRET=', secret: ['eba852f3e8273eed', '67419b70c029054f'], after: '\n' },
        { before: 'instagram_app_secret: ', secret: ['d55fd73885534bef', 'cb64b6e101d71ce4'], after: '\n' },
        {
          before: "define('INSTAGRAM_APP_SECRET', '",
          secret: ['bfaf0b7f23d37edd', '2816885ecdf1c004'],
          after: "');\n",
        },
      ],
      counterExamples: [
        'INSTAGRAM_CLIENT_SECRET=6106********\n',
        'INSTAGRAM_CLIENT_SECRET=your-key-here\n',
        ['INSTAGRAM_CLIENT_SECRET=', '61066683', 'd31d3dc4\n'],
      ],
    },
  ],
} satisfies Provider;
