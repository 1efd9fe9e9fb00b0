/** Credentials of Strava. */

import type { Provider } from '#model/provider';

export default {
  name: 'Strava',
  docs: 'https://developers.strava.com/docs/authentication/',
  rules: [
    {
      id: 'strava-client-secret',
      description: 'A client secret, access token or refresh token of Strava’s API.',
      keyed: { names: ['strava'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read athletes’ activities and places, or get tokens in the app’s name',
      rotate: 'At strava.com/settings/api: make a new client secret; athletes revoke tokens under My apps.',
      examples: [
        {
          before: '<string name="strava_client_secret">',
          secret: ['42cf3', '3c4124bc11e', 'cbea086974c', 'cdadc6fac3', 'ca3'],
          after: '</string>\n',
        },
        {
          before: 'STRAVA_CLIENT_SECRET=',
          secret: ['306341', 'e2a8ecde1770d', '3861ca8ba44d5', '5a15af39'],
          after: '\n',
        },
        {
          before: "strava_client_secret: '",
          secret: ['1a05fd', 'c649aa6dcb', 'cd65660a50f4', 'cca53188c', '204'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'STRAVA_CLIENT_SECRET=your-key-here\n',
        ['STRAVA_CLIENT_SECRET=', '1bc975', 'd', '\n'],
        ['checksum: ', '805076', '8d86261538c', 'bbb39f3ebc7', '6386cbcba', 'fae', '\n'],
      ],
    },
  ],
} satisfies Provider;
