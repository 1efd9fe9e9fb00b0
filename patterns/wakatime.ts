/** Credentials of WakaTime. */

import type { Provider } from '#model/provider';

export default {
  name: 'WakaTime',
  docs: 'https://wakatime.com/developers#authentication',
  rules: [
    {
      id: 'wakatime-api-key',
      description: 'A secret WakaTime API key.',
      regex: String.raw`\b(waka_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b`,
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the owner’s coding activity and profile, and send activity in his name',
      rotate: 'At wakatime.com/settings/api-key: regenerate the key.',
      verify: 'user',
      examples: [
        {
          before: "wakatime_api_key: '",
          secret: ['waka', '_0517833d-', '4158-810b-', '84fd-5658658', '5db4b'],
          after: "'\n",
        },
        {
          before: '<string name="wakatime_api_key">',
          secret: ['waka', '_0f8dbad5-77', '51-af00-6cb7', '-648cb4de57', '9f'],
          after: '</string>\n',
        },
        {
          before: 'ENV WAKATIME_API_KEY ',
          secret: ['waka_6', '95f416c-0085-', '1bfd-6695-4', 'd9cbf654dcf'],
          after: '\n',
        },
      ],
      counterExamples: ['WAKATIME_API_KEY=your-key-here\n', ['WAKATIME_API_KEY=', 'waka', '_c4', '\n']],
    },
    {
      id: 'wakatime-legacy-api-key',
      description: 'A secret WakaTime API key of the older form.',
      keyed: { names: ['wakatime'], value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read the owner’s coding activity and profile, and send activity in his name',
      rotate: 'At wakatime.com/settings/api-key: regenerate the key.',
      verify: 'user',
      examples: [
        {
          before: 'WAKATIME_LEGACY_API_KEY=',
          secret: ['4c8a1', 'e7e-3350-69', '8a-d893-bc', '689f5c6a02'],
          after: '\n',
        },
        {
          before: "const wakatimeLegacyApiKey = '",
          secret: ['fb79', '6dd1-f459-486', '5-36fe-93e7f', 'd004b73'],
          after: "';\n",
        },
        {
          before: '<string name="wakatime_legacy_api_key">',
          secret: ['2dc348', '5c-3973-2b', 'd7-ec47-c79a0', '7584094'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'WAKATIME_LEGACY_API_KEY=your-key-here\n',
        ['WAKATIME_LEGACY_API_KEY=', '97a4', '2ca', '\n'],
        ['checksum: ', 'f2fb', 'f498-14dd-13', '90-36e5-4', '02d726df6c', '0', '\n'],
      ],
    },
    {
      id: 'wakatime-oauth-secret',
      description: 'A client secret, access token or refresh token of a WakaTime app.',
      regex: String.raw`\b(waka_(?:sec|tok|ref)_[A-Za-z0-9]{40,120})\b`,
      minEntropy: 4.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read users’ coding activity, or get tokens in the app’s name',
      rotate: 'At wakatime.com/apps: regenerate the app’s secret, or revoke the token.',
      examples: [
        {
          before: '  "wakatime_oauth_secret": "',
          secret: ['waka_s', 'ec_KDYtAjMOOm', 'pygcE1LAA0jX', '94W4osI9vbNJ', '18aCKogEx', 'y'],
          after: '",\n',
        },
        {
          before: 'export WAKATIME_OAUTH_SECRET="',
          secret: ['waka_r', 'ef_Z5qCpDwCIj', 'xL4dBrZNZsg', 'Qe2Fw2HSZ1b', 'AV8cXjvYZF'],
          after: '"\n',
        },
        {
          before: 'client.set("wakatime_oauth_secret", "',
          secret: ['waka_', 'sec_CCztykeP', 'Nc42E9ep3yWmF', 'bRm4WIm34KgSl', 'NFreWla9M', 'q'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'WAKATIME_OAUTH_SECRET=your-key-here\n',
        ['WAKATIME_OAUTH_SECRET=', 'waka_', 'se', '\n'],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://wakatime.com/developers#users',
      effect: 'none',
      hosts: ['api.wakatime.com'],
      request: { method: 'GET', path: '/api/v1/users/current', basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '/data/id' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/data/email', name: '/data/username' },
      cases: [
        {
          request: 'GET https://api.wakatime.com/api/v1/users/current',
          headers: { authorization: 'Basic {secret}:' },
          answer: { status: 200, json: { data: { id: 'u1', email: 'ana@example.com', username: 'ana' } } },
          verdict: 'live',
          facts: { user: 'ana@example.com', name: 'ana' },
        },
        {
          request: 'GET https://api.wakatime.com/api/v1/users/current',
          answer: { status: 401, json: { errors: ['Unauthorized'] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
