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
      docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens',
      examples: [
        {
          before: 'FB_PAGE_TOKEN=',
          secret: [
            'EAA',
            'FxPEjBf0QGAUVUdLxNXPoPf5dMwyS7uvfwiKLbIfcqCrefDc6IsH9gkqMczmA4eOekhV27VT3EVtw7Zf',
            'KkgOPkyvbzfIkbJPX0jfpOa5J9MWlPxx5MR7jEPtMxPHkQVSoFbyuSo8Bf8WYN7dsbwhTqtkPFmtu278',
            'ZD',
          ],
          after: '\n',
        },
        {
          before: 'https://graph.facebook.com/v19.0/me?access_token=',
          secret: [
            'EAA',
            'cZA8eRP5AbKuDZcMnDfx8vyj5bLBin42Nyk2Q3yfDZgE9TzYb9dCRt86zxTasMJOi6eDwifKUS2uh21f',
            'KUd4PBeY0Q2HT0T3WmnMs1JqMsPNgqaNdgG3nrGYWTmC3OWbuu668EefG8zf4QSraQjPreGwfx8ten55',
            'ZD',
          ],
          after: '&limit=5\n',
        },
        {
          before: "const PAGE_ACCESS_TOKEN = '",
          secret: [
            'EAA',
            'OjsVH1Cf5jMAwWT4kyXwKf2rU67X2oOEf10w1sQqnLhZTzwn96lRxsLhEku69Mm8QkULOMhTUZhEav0D',
            'gemMsfAKxpLObGJX8oyhJ18jIsnyFDPRZ8Iyy7vXNC2J1K021KhnFbGRVIXJCP6548RXKHoUGezwDKN7',
            'ZD',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'access_token=EAACEdEose0cBA',
        [
          'data:image/png;base64,EAA',
          'XF9eN3Q3Ustx73fEUOrHLtIg0Vv9zHCUMdQIlChLhNTUR',
          'B5zyRqzXcGJjjHaXAmlT2rIVWiRA14lgCYSfLNobr5hDK',
          '+',
          'Kdtd0nrLUs0p1WhbM7uT',
          '9wiRZZnb9KPdaAKQqgeB',
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
          secret: ['2a40960fe6b77b6b', '2f55be686ebec373'],
          after: '</string>\n',
        },
        {
          before: '<key>FacebookClientToken</key>\n\t<string>',
          secret: ['8320f0b0d356abc6', '0bd0baefb7ca584e'],
          after: '</string>\n',
        },
        {
          before: 'android:name="com.facebook.sdk.ClientToken" android:value="',
          secret: ['3a69124ef1b8e239', 'a270f456f8f23273'],
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
} satisfies Provider;
