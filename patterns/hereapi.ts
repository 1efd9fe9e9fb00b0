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
        { before: 'HERE_API_KEY=', secret: ['4GBsMCyIF1W-2n_RY6xJB', 'H5Oe1l5fERYUWPb6JPsCjo'], after: '\n' },
        {
          before: 'https://geocode.search.hereapi.com/v1/geocode?q=Berlin&apiKey=',
          secret: ['PGcrZqsUCcLRBNyi1tuXU', 'RbnIjv5-8hPa-mnEipSiAB'],
          after: '"',
        },
        {
          before: '<string name="here_api_key">',
          secret: ['zcHUixzUgtRoGD13jtZ7O', 'Nv76nDJbLQYXtUJLgI4PHy'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'HERE_API_KEY=NkHu********\n',
        'HERE_API_KEY=your-key-here\n',
        ['HERE_API_KEY=', 'NkHu4GUXxj', 'ce1hf8TcVwX\n'],
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
            '7HK0HkP8PHO5hmaHJ6OJxKIMJ441KILdSk1WVdRKIDB',
            'r9QcMMSv7x3htP4Uqb3GUO2Xa2xyMsPXf8KJDHXZZCw',
          ],
          after: '\n',
        },
        {
          before: 'HERE_ACCESS_KEY_SECRET=',
          secret: [
            'q37hGRNOa-eeF6qux0tbHq6s0p1gieNnercsRDzwPBj',
            'QUMIHV2qKq5wcFA9o3sb72tRt3XRN_ypWLW3evL0ftC',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'here.access.key.secret=0TJ4********\n',
        'here.access.key.secret=your-key-here\n',
        ['here.access.key.secret=', '0TJ4OOlBIqrdb5l9kdk3A', '20Wx1KnrNfhHaLUIvenTr4', '\n'],
      ],
    },
  ],
} satisfies Provider;
