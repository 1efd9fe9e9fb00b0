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
      examples: [
        {
          before: 'ONESIGNAL_API_KEY=',
          secret: [
            'os_v2_app_',
            '4pxsudkzwjurshgaglqwlfuuoiofnqayhyexhmg7db6b42pps3y',
            'gyoes5kzq26vcwaanbt5x4kt2zehnt45leo3ix7sagivglhe2lnu',
          ],
          after: '\n',
        },
        {
          before: 'Authorization: Key ',
          secret: [
            'os_v2_app_',
            'qsxstmbdfxsmhqypr7jtypkq5fmlrwo3ndbof2upu4e2ifvpdgv',
            'c2ew5kuvaf2rna65aljvnpl7sszym6jcx3nzum3i4zf6uwrvqfrg',
          ],
          after: '\n',
        },
        {
          before: 'org: "',
          secret: [
            'os_v2_org_',
            '6z5kbz6wr6nmvefqjdlduqfak7y4fw42lbrdgpp6emtqewe3i53',
            'ygolqufrgy3gohvanxs2urv5xrfeorutimgl45gzb4xddzxryrlc',
          ],
          after: '"',
        },
      ],
      counterExamples: ['os_v2_app_your_key', ['os_v2_app_', 'weg5xcawmigbjk7hfbll', '6yjcddbmes54dgn5lt7v']],
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
          secret: ['Mzk3', 'O8aJkEEVU882i2MD8ZxL8m', '7b4tR9krReMhcoE5QeXUnI'],
          after: '\n',
        },
        {
          before: "const onesignalRestApiKey = '",
          secret: ['Mzk3', '41OKkiYIjtzLAmj3QF9ipE', 'kcXSKaUvqDDJdkQq0T7rlf'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'ONESIGNAL_API_KEY=Mzk3fx********\n',
        'ONESIGNAL_API_KEY=your-key-here\n',
        ['ONESIGNAL_API_KEY=', 'Mzk3fxkId3zdxax', 'GMG6yp0Ql6G\n'],
      ],
    },
  ],
} satisfies Provider;
