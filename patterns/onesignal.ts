/** Credentials of OneSignal. */

import type { Provider } from '#model/provider';

export default {
  name: 'OneSignal',
  docs: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
  rules: [
    {
      id: 'onesignal-rest-api-key',
      description: 'A OneSignal API key of an app or an organization.',
      regex: String.raw`\b(os_v2_(?:app|org)_[a-z2-7]{103})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'push messages to every user of the app; an organization key manages all its apps',
      rotate: 'In the dashboard, Settings, Keys & IDs: delete the key and add another.',
      verify: 'apps',
      examples: [
        {
          before: 'ONESIGNAL_API_KEY=',
          secret: [
            'os_v2_app_',
            '4pxsudkzwjurshg',
            'aglqwlfuuoiofnq',
            'ayhyexhmg7db6b4',
            '2pps3ygyoes5kzq',
            '26vcwaanbt5x4kt',
            '2zehnt45leo3ix7',
            'sagivglhe2lnu',
          ],
          after: '\n',
        },
        {
          before: 'Authorization: Key ',
          secret: [
            'os_v2_app_',
            'qsxstmbdfxsmhqy',
            'pr7jtypkq5fmlrw',
            'o3ndbof2upu4e2i',
            'fvpdgvc2ew5kuva',
            'f2rna65aljvnpl7',
            'sszym6jcx3nzum3',
            'i4zf6uwrvqfrg',
          ],
          after: '\n',
        },
        {
          before: 'org: "',
          secret: [
            'os_v2_org_',
            '6z5kbz6wr6nmvef',
            'qjdlduqfak7y4fw',
            '42lbrdgpp6emtqe',
            'we3i53ygolqufrg',
            'y3gohvanxs2urv5',
            'xrfeorutimgl45g',
            'zb4xddzxryrlc',
          ],
          after: '"',
        },
      ],
      counterExamples: [
        'os_v2_app_your_key',
        ['os_v2_app_', 'weg5xcawmigbjk', '7hfbll6yjcddbm', 'es54dgn5lt7v'],
      ],
    },
    {
      id: 'onesignal-legacy-api-key',
      description: 'A OneSignal REST API key of the old form.',
      keyed: {
        names: [
          'onesignal_api_key',
          'onesignalapikey',
          'onesignal_rest',
          'onesignalrest',
          'onesignal_auth',
          'onesignal_user_auth',
          'onesignal_key',
          'onesignal-api-key',
          'one_signal_api_key',
          'one_signal_rest',
        ],
        value: '[A-Za-z0-9]{48}',
      },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'push messages to every user of the app',
      rotate: 'In the dashboard, Settings, Keys & IDs: add a new API key, then disable the legacy key.',
      examples: [
        {
          before: 'ONESIGNAL_API_KEY=',
          secret: ['Mzk3', 'O8aJkEEVU882i2M', 'D8ZxL8m7b4tR9kr', 'ReMhcoE5QeXUnI'],
          after: '\n',
        },
        {
          before: "const onesignalRestApiKey = '",
          secret: ['Mzk3', '41OKkiYIjtzLAmj', '3QF9ipEkcXSKaUv', 'qDDJdkQq0T7rlf'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'ONESIGNAL_API_KEY=Mzk3fx********\n',
        'ONESIGNAL_API_KEY=your-key-here\n',
        ['ONESIGNAL_API_KEY=', 'Mzk3', 'fxkId3zdxax', 'GMG6yp0Ql6G', '\n'],
      ],
    },
  ],
  verify: {
    apps: {
      docs: 'https://documentation.onesignal.com/reference/view-apps',
      effect: 'none',
      hosts: ['api.onesignal.com'],
      request: { method: 'GET', path: '/apps', headers: { Authorization: 'Key {secret}' } },
      clauses: [
        { status: 200, isJson: true, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/errors' },
          verdict: 'restricted',
          why: 'a key of one app, which cannot list apps',
        },
        { status: 401, json: { pointer: '/errors' }, verdict: 'invalid' },
      ],
      facts: { apps: { each: '', pointer: '/name' } },
      impact: [{ says: 'sends to the users of {apps}' }],
      cases: [
        {
          request: 'GET https://api.onesignal.com/apps',
          headers: { authorization: 'Key {secret}' },
          answer: { status: 200, json: [{ id: 'a1', name: 'Example' }] },
          verdict: 'live',
          facts: { apps: 'Example' },
          impact: { answers: [], says: ['sends to the users of Example'] },
        },
        {
          request: 'GET https://api.onesignal.com/apps',
          answer: { status: 403, json: { errors: ['Forbidden: this key has no access to this endpoint'] } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.onesignal.com/apps',
          answer: { status: 401, json: { errors: ['Access denied'] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
