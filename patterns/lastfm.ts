/** Credentials of Last.fm. */

import type { Provider } from '#model/provider';

export default {
  name: 'Last.fm',
  docs: 'https://www.last.fm/api/authspec',
  rules: [
    {
      id: 'lastfm-api-secret',
      description: 'An API key or shared secret of Last.fm.',
      keyed: { names: ['lastfm', 'last_fm', 'last.fm', 'audioscrobbler'], value: '[0-9a-f]{32}' },
      minEntropy: 2.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the API in the app’s name',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'LASTFM_API_SECRET=',
          secret: ['33492', 'a5520b3e77', '24489beefd', '080cbd1'],
          after: '\n',
        },
        {
          before: "const lastfmApiSecret = '",
          secret: ['661dc0', '44fe8b1b09d', '10511766b6d5', '874'],
          after: "';\n",
        },
        {
          before: '<string name="lastfm_api_secret">',
          secret: ['cc5399', '5aa611d05', '8f2163a788', 'd4d478d'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'LASTFM_API_SECRET=your-key-here\n',
        ['LASTFM_API_SECRET=', 'ecdf', 'c74', '\n'],
        ['checksum: ', '38d5', 'e416fc7fb', 'ec67e429f185', 'e43e7a0', '\n'],
      ],
    },
  ],
} satisfies Provider;
