/** Credentials of HERE. */

import type { Provider } from '#model/provider';

export default {
  name: 'HERE',
  docs: 'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
  rules: [
    {
      id: 'hereapi-api-key',
      description: 'A HERE API key.',
      keyed: {
        names: [
          'here_api',
          'hereapi',
          'here-api',
          'here_key',
          'herekey',
          'here_maps',
          'heremaps',
          'here_rest',
          'here_access_key_secret',
          'here.access.key.secret',
          'here_token',
        ],
        value: '[A-Za-z0-9_-]{43}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'call maps, routing and geocoding on the owner’s bill',
      rotate:
        'At platform.here.com/admin/apps, app, Credentials: create another key, delete this one; restrict it by domain.',
      examples: [
        {
          before: 'HERE_API_KEY=',
          secret: ['4GBsMCyIF1W-2n_', 'RY6xJBH5Oe1l5fE', 'RYUWPb6JPsCjo'],
          after: '\n',
        },
        {
          before: 'https://geocode.search.hereapi.com/v1/geocode?q=Berlin&apiKey=',
          secret: ['PGcrZqsUCcLRBNy', 'i1tuXURbnIjv5-8', 'hPa-mnEipSiAB'],
          after: '"',
        },
        {
          before: '<string name="here_api_key">',
          secret: ['zcHUixzUgtRoGD1', '3jtZ7ONv76nDJbL', 'QYXtUJLgI4PHy'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'HERE_API_KEY=NkHu********\n',
        'HERE_API_KEY=your-key-here\n',
        ['HERE_API_KEY=', 'NkHu4GUXxjc', 'e1hf8TcVwX', '\n'],
      ],
    },
    {
      id: 'hereapi-access-key-secret',
      description: 'The secret of HERE OAuth credentials.',
      keyed: {
        names: ['here.access.key.secret', 'here_access_key_secret', 'hereaccesskeysecret'],
        value: '[A-Za-z0-9_-]{86}',
      },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'get access tokens for all services of the app, on the owner’s bill',
      rotate:
        'At platform.here.com/admin/apps, app, Credentials: create other OAuth credentials, delete these.',
      examples: [
        {
          before: 'here.access.key.secret=',
          secret: [
            '7HK0HkP8PHO5hma',
            'HJ6OJxKIMJ441KI',
            'LdSk1WVdRKIDBr9',
            'QcMMSv7x3htP4Uq',
            'b3GUO2Xa2xyMsPX',
            'f8KJDHXZZCw',
          ],
          after: '\n',
        },
        {
          before: 'HERE_ACCESS_KEY_SECRET=',
          secret: [
            'q37hGRNOa-eeF6q',
            'ux0tbHq6s0p1gie',
            'NnercsRDzwPBjQU',
            'MIHV2qKq5wcFA9o',
            '3sb72tRt3XRN_yp',
            'WLW3evL0ftC',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'here.access.key.secret=0TJ4********\n',
        'here.access.key.secret=your-key-here\n',
        ['here.access.key.secret=', '0TJ4OOlBIqrdb5l', '9kdk3A20Wx1KnrN', 'fhHaLUIvenTr4', '\n'],
      ],
    },
  ],
} satisfies Provider;
