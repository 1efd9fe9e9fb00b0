/** Credentials of Facebook. */

import type { Provider } from '#model/provider';

export default {
  name: 'Facebook',
  docs: 'https://developers.facebook.com/docs/facebook-login/security/',
  rules: [
    {
      id: 'facebook-access-token',
      description: 'A Facebook (Meta) access token: of a user, a page or a system user.',
      regex: '(?:^|[^0-9A-Za-z+/_-])(EAA[0-9A-Za-z]{80,400})(?:[^0-9A-Za-z+/_-]|$)',
      minEntropy: 4,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo:
        'read and post what the token’s user, page or business allows: profiles, pages, ads, WhatsApp messages',
      rotate:
        'Check it in the Access Token Debugger (developers.facebook.com/tools/debug/accesstoken), then revoke the app under Business integrations, or regenerate the system user’s token in Business settings.',
      verify: 'me',
      docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens',
      examples: [
        {
          before: 'FB_PAGE_TOKEN=',
          secret: [
            'EAA',
            'FxPEjBf0QGAUVUd',
            'LxNXPoPf5dMwyS7',
            'uvfwiKLbIfcqCre',
            'fDc6IsH9gkqMczm',
            'A4eOekhV27VT3EV',
            'tw7ZfKkgOPkyvbz',
            'fIkbJPX0jfpOa5J',
            '9MWlPxx5MR7jEPt',
            'MxPHkQVSoFbyuSo',
            '8Bf8WYN7dsbwhTq',
            'tkPFmtu278',
            'ZD',
          ],
          after: '\n',
        },
        {
          before: 'https://graph.facebook.com/v19.0/me?access_token=',
          secret: [
            'EAA',
            'cZA8eRP5AbKuDZc',
            'MnDfx8vyj5bLBin',
            '42Nyk2Q3yfDZgE9',
            'TzYb9dCRt86zxTa',
            'sMJOi6eDwifKUS2',
            'uh21fKUd4PBeY0Q',
            '2HT0T3WmnMs1JqM',
            'sPNgqaNdgG3nrGY',
            'WTmC3OWbuu668Ee',
            'fG8zf4QSraQjPre',
            'Gwfx8ten55',
            'ZD',
          ],
          after: '&limit=5\n',
        },
        {
          before: "const PAGE_ACCESS_TOKEN = '",
          secret: [
            'EAA',
            'OjsVH1Cf5jMAwWT',
            '4kyXwKf2rU67X2o',
            'OEf10w1sQqnLhZT',
            'zwn96lRxsLhEku6',
            '9Mm8QkULOMhTUZh',
            'Eav0DgemMsfAKxp',
            'LObGJX8oyhJ18jI',
            'snyFDPRZ8Iyy7vX',
            'NC2J1K021KhnFbG',
            'RVIXJCP6548RXKH',
            'oUGezwDKN7',
            'ZD',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'access_token=EAACEdEose0cBA',
        [
          'data:image/png;base64,EAA',
          'XF9eN3Q3Ustx73f',
          'EUOrHLtIg0Vv9zH',
          'CUMdQIlChLhNTUR',
          'B5zyRqzXcGJjjHa',
          'XAmlT2rIVWiRA14',
          'lgCYSfLNobr5hDK',
          '+',
          'Kdtd0nrLUs0p1W',
          'hbM7uT9wiRZZnb',
          '9KPdaAKQqgeB',
        ],
        'EAAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      id: 'facebook-client-token',
      description: 'The client token of a Facebook (Meta) app. Meant to be in mobile apps.',
      keyed: {
        names: [
          'facebook_client_token',
          'facebookclienttoken',
          'facebook-client-token',
          'facebook.sdk.clienttoken',
          'fb_client_token',
          'fbclienttoken',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.9,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'call the few app-level endpoints that a mobile SDK needs',
      rotate:
        'In the App Dashboard (developers.facebook.com), Settings, Advanced: reset the client token and ship it with the next app version.',
      docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens#clienttokens',
      examples: [
        {
          before: '<string name="facebook_client_token">',
          secret: ['2a40960fe6b', '77b6b2f55be', '686ebec373'],
          after: '</string>\n',
        },
        {
          before: '<key>FacebookClientToken</key>\n\t<string>',
          secret: ['8320f0b0d35', '6abc60bd0ba', 'efb7ca584e'],
          after: '</string>\n',
        },
        {
          before: 'android:name="com.facebook.sdk.ClientToken" android:value="',
          secret: ['3a69124ef1b', '8e239a270f4', '56f8f23273'],
          after: '"/>',
        },
      ],
      counterExamples: [
        '<string name="facebook_client_token">43df********</string>\n',
        '<string name="facebook_client_token">your-key-here</string>\n',
        ['<string name="facebook_client_token">', '43df06d5', '82ab023b', '</string>\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/debugging',
      effect: 'none',
      hosts: ['graph.facebook.com'],
      request: { method: 'GET', path: '/me', bearer: '{secret}', query: { fields: 'id,name' } },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { json: { pointer: '/error/error_subcode', equals: 463 }, verdict: 'revoked' },
        { json: { pointer: '/error/error_subcode', equals: 460 }, verdict: 'revoked' },
        { json: { pointer: '/error/error_subcode', equals: 458 }, verdict: 'revoked' },
        { json: { pointer: '/error/error_subcode', equals: 467 }, verdict: 'revoked' },
        { json: { pointer: '/error/code', equals: 190 }, verdict: 'invalid' },
      ],
      facts: { user: '/name', id: '/id' },
      impact: [
        {
          request: { method: 'GET', path: '/me/permissions', bearer: '{secret}' },
          says: 'may use {permissions}',
          facts: { permissions: { each: '/data', pointer: '/permission' } },
        },
      ],
      cases: [
        {
          request: 'GET https://graph.facebook.com/me?fields=id%2Cname',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { id: '10001', name: 'Ada' } },
          verdict: 'live',
          facts: { user: 'Ada', id: '10001', permissions: 'email, pages_show_list' },
          impact: {
            answers: [
              {
                status: 200,
                json: {
                  data: [
                    { permission: 'email', status: 'granted' },
                    { permission: 'pages_show_list', status: 'granted' },
                  ],
                },
              },
            ],
            says: ['may use email, pages_show_list'],
          },
        },
        {
          request: 'GET https://graph.facebook.com/me?fields=id%2Cname',
          answer: {
            status: 401,
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
          request: 'GET https://graph.facebook.com/me?fields=id%2Cname',
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
