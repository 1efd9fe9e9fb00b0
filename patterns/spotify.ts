/** Credentials of Spotify. */

import type { Provider } from '#model/provider';

export default {
  name: 'Spotify',
  docs: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
  rules: [
    {
      id: 'spotify-client-secret',
      description: 'The client secret of a Spotify app.',
      // Takes `SPOTIFY_CLIENT_SECRET=…`, `spotify: { clientSecret: …`; refuses `SPOTIFY_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:spotify|spotipy)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:spotify|spotipy)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([0-9a-f]{32})\b`,
      keywords: ['spotify', 'spotipy'],
      minEntropy: 2.9,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'mint app tokens and exchange users’ login codes in the app’s name',
      rotate:
        'In the developer dashboard (developer.spotify.com/dashboard), app Settings: rotate the client secret.',
      docs: 'https://developer.spotify.com/documentation/web-api/tutorials/client-credentials-flow',
      parts: [{ name: 'id', rule: 'spotify-client-id', acrossFiles: true }],
      verify: 'application',
      examples: [
        {
          before:
            "export SPOTIPY_CLIENT_ID='" +
            '9b7a810733f' +
            '02d27d1bf57' +
            '309040cc46' +
            "'\nexport SPOTIPY_CLIENT_SECRET='",
          secret: ['59796ca6e50', 'fae113627c2', '9cf6764ba2'],
          after: "'\n",
          parts: { id: ['9b7a810733f', '02d27d1bf57', '309040cc46'] },
        },
        {
          before:
            'spotify_client_id: ' +
            'f1c131f1559' +
            '51cd20b9abe' +
            '12ff918f0e' +
            '\nspotify_client_secret: ',
          secret: ['7f1272cce65', '51fa69ece65', '64840faf64'],
          after: '\n',
          parts: { id: ['f1c131f1559', '51cd20b9abe', '12ff918f0e'] },
        },
        {
          before: 'const val SPOTIFY_CLIENT_SECRET = "',
          secret: ['344de0c710a', '6bd505cc4b4', '81ce4a1af6'],
          after: '"\n',
        },
        {
          before: 'spotify:\n  client-id: acme\n  client-secret: ',
          secret: ['27e36c22832', '4912fe7b5c4', 'dacb406587'],
          after: '\n',
        },
        {
          before: "  spotify: { clientID: 'acme', clientSecret: '",
          secret: ['439e5850f04', 'd8087ad9c3a', '284cf115e0'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'SPOTIFY_SECRET=your-secret',
        ['SPOTIFY_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=', '370c268c32c', '6413841d2f5', 'bbf0cc8f1f'],
        ['client_secret = "', '50f213c972a', '1a6c052eaae', '6b85c23006', '"'],
      ],
    },
    {
      id: 'spotify-client-id',
      description: 'The client id of a Spotify app. Public by design.',
      keyed: {
        names: [
          'spotify_client_id',
          'spotifyclientid',
          'spotify-client-id',
          'spotify_id',
          'spotipy_client_id',
          'spotify.client.id',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'name the app in a login link',
      rotate: 'It can’t be changed; rotate the client secret instead.',
      isPartOnly: true,
      examples: [
        { before: 'SPOTIFY_CLIENT_ID=', secret: ['ad99fddcc42', 'bb10a4d2c15', 'cfed96dcda'], after: '\n' },
        {
          before: '{"spotifyClientId": "',
          secret: ['02b9bde1330', '38f02048dbf', 'eb19bccaaa'],
          after: '"}',
        },
      ],
      counterExamples: ['SPOTIFY_CLIENT_ID=your-client-id', 'spotify_client_id: abc'],
    },
    {
      id: 'spotify-refresh-token',
      description: 'A Spotify refresh token.',
      keyed: {
        names: [
          'spotifyrefreshtoken',
          'spotify_refresh',
          'spotify-refresh-token',
          'refresh_token',
          'refreshtoken',
        ],
        value: 'AQ[A-E][A-Za-z0-9_-]{125,130}',
      },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'get new access tokens for the user’s account, with the app’s client id',
      rotate: 'The user removes the app under spotify.com/account/apps; then logs in again.',
      docs: 'https://developer.spotify.com/documentation/web-api/tutorials/refreshing-tokens',
      examples: [
        {
          before: 'SPOTIFY_REFRESH_TOKEN=',
          secret: [
            'AQD',
            'rjvfhppbx6LOtvU',
            'I8NvdBPrkTsLD25',
            'LkZKhlztPZn7Ub-',
            'M_GOcm7pSUB7OvE',
            'r4mxJVVb99X_Y10',
            'ar9N_xWBLBt62MO',
            'RZeUuTmt92-SNd-',
            'hcfMNpMZhWFMFyy',
            'K-gcoXUl',
          ],
          after: '\n',
        },
        {
          before: '{"refresh_token": "',
          secret: [
            'AQD',
            'xmekP3nmnz4sYeG',
            'YwvsGYAac02Ot-7',
            'J4TiBrrHhQHaiun',
            '_tVMP8lgBYmiPS_',
            'xSWS8dt2EfbShzH',
            '2N8ZIIZ4Z1nR3rm',
            'vd_7NpnlWUFk-o2',
            '2y5lbyQaUtsoeAh',
            'YXCyBcoi',
          ],
          after: '"}',
        },
      ],
      counterExamples: [
        'SPOTIFY_REFRESH_TOKEN=AQD9z********\n',
        'SPOTIFY_REFRESH_TOKEN=your-key-here\n',
        [
          'SPOTIFY_REFRESH_TOKEN=',
          'AQD',
          '9zko2yX0Bx0pK',
          'fQmyTheYP9VKA',
          'yMW6mSx9Q_wU4',
          'fqHvD3cMU0uKX',
          'vlCkakr3FBBt',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    application: {
      code: 'oauth2-client-credentials',
      docs: 'https://developer.spotify.com/documentation/web-api/tutorials/client-credentials-flow',
      effect: 'counts-quota',
      hosts: ['accounts.spotify.com'],
      settings: {
        path: '/api/token',
      },
    },
  },
} satisfies Provider;
