/** Credentials of Mastodon. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mastodon',
  docs: 'https://docs.joinmastodon.org/client/token/',
  rules: [
    {
      id: 'mastodon-access-token',
      description: 'An access token or client secret of a Mastodon server.',
      keyed: { names: ['mastodon'], value: '[A-Za-z0-9_-]{43}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and post as the person, within its scopes',
      rotate: 'In Preferences, Development or Authorized apps: revoke it.',
      verify: 'credentials',
      examples: [
        {
          before: 'MASTODON_ACCESS_TOKEN=',
          secret: ['VNIBFR', 'kI-MCTRlQ0goR', '9i1vRYt5tizS', 'n49ZnzS0ps', '_0'],
          after: '\n',
        },
        {
          before: "const mastodonAccessToken = '",
          secret: ['HoXLfB', 'Qe3FGpIh3gHse', '5SaAPlGUA8sLD', 'QH08Je37_Vh'],
          after: "';\n",
        },
        {
          before: '<string name="mastodon_access_token">',
          secret: ['vZGbi', '27Mux93tLuaN', 'TsHWWnjVV6as', 'WC8llHyCT', 'ugQ97'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'MASTODON_ACCESS_TOKEN=your-key-here\n',
        ['MASTODON_ACCESS_TOKEN=', '057_UI', 'y', '\n'],
        ['checksum: ', 'RaokEK', '3NpijJVXeYC9_', 'bPHv74bKHFhh', 'ITPRJebCfxCb', '\n'],
      ],
    },
  ],
  verify: {
    credentials: {
      docs: 'https://docs.joinmastodon.org/methods/accounts/#verify_credentials',
      effect: 'none',
      hosts: ['{host}'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/api/v1/accounts/verify_credentials', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/acct' }, verdict: 'live' },
        { status: 401, json: { pointer: '/error', contains: 'The access token' }, verdict: 'invalid' },
      ],
      facts: { user: '/acct', name: '/display_name' },
      cases: [
        {
          request: 'GET https://server.example.com/api/v1/accounts/verify_credentials',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { id: '14715', username: 'trwnh', acct: 'trwnh', display_name: 'Ada' },
          },
          verdict: 'live',
          facts: { user: 'trwnh', name: 'Ada' },
        },
        {
          request: 'GET https://server.example.com/api/v1/accounts/verify_credentials',
          answer: { status: 401, json: { error: 'The access token is invalid' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
