/** Credentials of Auth0. */

import type { Provider } from '#model/provider';

export default {
  name: 'Auth0',
  docs: 'https://auth0.com/docs/secure/application-credentials',
  rules: [
    {
      id: 'auth0-client-secret',
      description: 'The client secret of an Auth0 application.',
      keyed: {
        names: [
          'auth0_client_secret',
          'auth0clientsecret',
          'auth0-client-secret',
          'auth0_secret',
          'auth0secret',
          'auth0.client-secret',
          'auth0.clientsecret',
          'auth0_mgmt_client_secret',
          'auth0_management_client_secret',
          'auth0_m2m_client_secret',
          'auth0_api_client_secret',
          'auth0_api_secret',
          'auth0_mgmt.client-secret',
          'auth0_management.client-secret',
          'auth0_m2m.client-secret',
          'auth0_api.client-secret',
        ],
        value: '[A-Za-z0-9_-]{64,66}',
      },
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
          secret: ['9XEYQtdVWry_oMcHWjODm49kenpXCdQM', 'CgqqhHPw-MYZMbO6QoSuUkcd2guyO3B4'],
          after: '\n',
          parts: { domain: ['acme-wskwez', '.eu.auth0.com'] },
        },
        {
          before: '{"auth0ClientSecret": "',
          secret: ['2jEZeRqYDyRqV88B7JnLzh5jLJrI1CAg', 'xsIFLVh8WqxxWHjsWQ7GrLAyADLjGrO4'],
          after: '"}',
        },
        {
          before: 'auth0_client_secret: ',
          secret: ['aEVybTuEbxPivWxEaA_OqbmP81de2wvg', 'Z-nTRxYSqLnrQcDlxD5bz6skVh1cw36c'],
          after: '\n',
        },
      ],
      counterExamples: [
        'AUTH0_DOMAIN=acme-wskwez.eu.auth0.com\nAUTH0_CLIENT_SECRET=qhi0********\n',
        'AUTH0_DOMAIN=acme-wskwez.eu.auth0.com\nAUTH0_CLIENT_SECRET=your-key-here\n',
        [
          'AUTH0_DOMAIN=acme-wskwez.eu.auth0.com\nAUTH0_CLIENT_SECRET=',
          'qhi0rN3xv6bYNkaU',
          'Op9j-PILgjTI4409',
          '\n',
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
        {
          before: 'AUTH0_DOMAIN=',
          secret: ['acme-zhefpt', '.us.auth0.com'],
          after:
            '\nAUTH0_CLIENT_SECRET=' +
            'VhEDBLt6V4uIHraG2CBgRaZiG273TQrt' +
            'gp_OBlvsuKbxS6KnvTlWT-Fb10A9jtxs' +
            '\n',
        },
        {
          before: '{"domain": "',
          secret: ['acme-upfngs', '.us.auth0.com'],
          after:
            '", "auth0ClientSecret": "' +
            'hWeXZapy0yRh3CkQV-5Z7qOZCDoVV0Ft' +
            'JSYguLBhhiYCle-xtsT5hmhuONanZctS' +
            '"}',
        },
      ],
      counterExamples: ['https://auth0.com/docs', 'domain: auth0.com'],
    },
  ],
} satisfies Provider;
