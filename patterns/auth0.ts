/** Credentials of Auth0. */

import type { Provider } from '#model/provider';

export default {
  name: 'Auth0',
  docs: 'https://auth0.com/docs/secure/application-credentials',
  rules: [
    {
      id: 'auth0-client-secret',
      description: 'The client secret of an Auth0 application.',
      // Takes `AUTH0_CLIENT_SECRET=…`, `auth0: { clientSecret: …`; refuses `AUTH0_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:auth0)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:auth0)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))["'\s:=>,(]{1,10}([A-Za-z0-9_-]{64,66})(?:[^A-Za-z0-9_-]|$)`,
      keywords: ['auth0'],
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'get tokens in the application’s name; for a management application, change every user of the tenant',
      rotate:
        'In the Dashboard, Applications, application, Settings: Rotate secret; the old one stops at once.',
      docs: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
      parts: [{ name: 'domain', rule: 'auth0-domain' }],
      examples: [
        {
          before: 'AUTH0_DOMAIN=acme-' + 'wskwez' + '.eu.auth0.com\nAUTH0_CLIENT_SECRET=',
          secret: ['9XEYQtdVWry_o', 'McHWjODm49ken', 'pXCdQMCgqqhHP', 'w-MYZMbO6QoSu', 'Ukcd2guyO3B4'],
          after: '\n',
          parts: { domain: ['acme-', 'wskwez', '.eu.auth0.com'] },
        },
        {
          before: '{"auth0ClientSecret": "',
          secret: ['2jEZeRqYDyRqV', '88B7JnLzh5jLJ', 'rI1CAgxsIFLVh', '8WqxxWHjsWQ7G', 'rLAyADLjGrO4'],
          after: '"}',
        },
        {
          before: 'auth0_client_secret: ',
          secret: ['aEVybTuEbxPiv', 'WxEaA_OqbmP81', 'de2wvgZ-nTRxY', 'SqLnrQcDlxD5b', 'z6skVh1cw36c'],
          after: '\n',
        },
        {
          before: 'auth0:\n  client-id: acme\n  client-secret: ',
          secret: ['8OdpJIuk-HmcM', 'MpqyBRlGRaDpq', 'bel0Cx-H9hyo5', 'keoIRaJLaFNhL', 'jtxTNGrv_1Zm'],
          after: '\n',
        },
        {
          before: "  auth0: { clientID: 'acme', clientSecret: '",
          secret: ['gDQt2LNb4eRYe', 'ZwVyinjMIsc_2', 'NiHQtJPTnj5V9', '0rZjZW0vZ7HYq', 'gwz5uHooXiiX'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'AUTH0_SECRET=your-secret',
        [
          'AUTH0_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=',
          '1N7XvggovlkJj',
          'OEN0jWZYrHUDK',
          '9mYcIdisTDuN0',
          'qwL5h4vpwSsgJ',
          'AfxoXMaPY6a5',
        ],
        [
          'client_secret = "',
          'ffZIRgUNNm4lr',
          'B8GP__4pI3L8z',
          '4BfJZwZc-7rYp',
          '9EqT9sZ4bmbXJ',
          'FtUNYIZJ48Fi',
          '"',
        ],
      ],
    },
    {
      id: 'auth0-domain',
      description: 'The domain of an Auth0 tenant. No secret.',
      regex: String.raw`\b([a-z0-9][a-z0-9-]{1,60}(?:\.[a-z]{2}(?:-[0-9])?)?\.auth0\.com)\b`,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the tenant',
      rotate: 'It can’t be changed; rotate the secret instead.',
      isPartOnly: true,
      examples: [
        { before: 'AUTH0_DOMAIN=', secret: ['acme-', 'zhefpt', '.us.auth0.com'], after: '\n' },
        { before: '{"domain": "', secret: ['acme-', 'upfngs', '.us.auth0.com'], after: '"}' },
      ],
      counterExamples: ['https://auth0.com/docs', 'domain: auth0.com'],
    },
  ],
} satisfies Provider;
