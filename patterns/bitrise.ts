/** Credentials of Bitrise. */

import type { Provider } from '#model/provider';

export default {
  name: 'Bitrise',
  docs: 'https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html',
  rules: [
    {
      id: 'bitrise-access-token',
      description: 'A Bitrise personal or workspace access token.',
      keyed: { names: ['bitrise'], value: '[A-Za-z0-9_-]{86}' },
      minEntropy: 5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'start builds, read their logs and artifacts, and change the apps’ settings and secrets',
      rotate: 'In Bitrise, Account settings, Security: delete the token and create another.',
      verify: 'me',
      examples: [
        {
          before: 'BITRISE_ACCESS_TOKEN=',
          secret: [
            'DROzPj',
            '3172hKUrEt',
            'xOgTl4-_X8nJ',
            'gwGEIeRrpsl-',
            'GVCqDSCkN9uOw',
            'ksNiuPxPa2xKH',
            '4Ubb9o-PdJ',
            'WPu9CipxS',
            'x',
          ],
          after: '\n',
        },
        {
          before: "const bitriseAccessToken = '",
          secret: [
            'PlGB44',
            'Ghe56AM37d',
            'u-CG47HVtf',
            'Q9RPDcCTYF8C',
            'i9dokUOsSW',
            'wh0p1ivoXD',
            '5l5Vh5PntBiw-',
            '36c4R-J41e',
            'tB5s3',
          ],
          after: "';\n",
        },
        {
          before: '<string name="bitrise_access_token">',
          secret: [
            'TJNHMc',
            'k_ik9ZWdlAul',
            'CKapU9Zm7Fa',
            'ZxwqtHqUraF6P',
            '5DRSy2hDxJ',
            'JukoO6LKer',
            'QxZG91HEtwm6',
            '1vC-yZx8QL8F',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'BITRISE_ACCESS_TOKEN=your-key-here\n',
        ['BITRISE_ACCESS_TOKEN=', 'Kllzi', 'Yr', '\n'],
        [
          'checksum: ',
          'ho-de',
          'u6AKwOzXT',
          'Xvm88mn59',
          'yTEcWYRLJ7RMS',
          'P2ufX8XDukl',
          'TrRLqvu5C',
          'z_nYawyQkEU',
          'ZFgQTCVW_',
          'UxGKU7_FTk',
          '\n',
        ],
      ],
    },
    {
      id: 'bitrise-build-trigger-token',
      description: 'A token that starts builds of one Bitrise app.',
      keyed: {
        names: [
          'bitrise_build_trigger',
          'bitrise_trigger',
          'bitrise-trigger',
          'bitrise_api_token',
          'build_trigger_token',
          'build-trigger-token',
          'bitrisebuildtrigger',
          'bitrisetrigger',
          'bitriseapitoken',
          'buildtriggertoken',
        ],
        value: '[A-Za-z0-9_-]{22}',
      },
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'start builds of the app with variables of one’s own',
      rotate: 'In Bitrise, app, Code or Start build: regenerate the build trigger token.',
      examples: [
        {
          before: "const bitriseBuildTriggerBuildTriggerToken = '",
          secret: ['tMHB', 'bUPrdhpRtR', 'TgchwYYT'],
          after: "';\n",
        },
        {
          before: 'client.set("bitrise_build_trigger_build_trigger_token", "',
          secret: ['Tgqe', 'm2GUz6OY7Z', 'nrBWBvqc'],
          after: '");\n',
        },
        {
          before: 'BITRISE_BUILD_TRIGGER_BUILD_TRIGGER_TOKEN=',
          secret: ['2iksC', 'zz-jTXiaYnc45', 'ka8z'],
          after: '\n',
        },
      ],
      counterExamples: [
        'BITRISE_BUILD_TRIGGER_BUILD_TRIGGER_TOKEN=your-key-here\n',
        ['BITRISE_BUILD_TRIGGER_BUILD_TRIGGER_TOKEN=', '1gf0M', 'E4', '\n'],
        ['checksum: ', '9kYT9', 'i-okVE_ggmaW', 'qvBa_', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://api-docs.bitrise.io/#/user/user-profile',
      effect: 'none',
      hosts: ['api.bitrise.io'],
      request: { method: 'GET', path: '/v0.1/me', headers: { authorization: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/data/slug' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/data/username', email: '/data/email' },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/v0.1/apps',
            query: { limit: '50' },
            headers: { authorization: '{secret}' },
          },
          says: 'reads apps: {apps}',
          facts: { apps: { each: '/data', pointer: '/title' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.bitrise.io/v0.1/me',
          headers: { authorization: '{secret}' },
          answer: {
            status: 200,
            json: { data: { username: 'ada', slug: 'f1d2', email: 'ada@example.com' } },
          },
          verdict: 'live',
          facts: { user: 'ada', email: 'ada@example.com', apps: 'shop-ios' },
          impact: {
            answers: [{ status: 200, json: { data: [{ slug: 'a', title: 'shop-ios' }], paging: {} } }],
            says: ['reads apps: shop-ios'],
          },
        },
        {
          request: 'GET https://api.bitrise.io/v0.1/me',
          answer: { status: 401, json: { message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
