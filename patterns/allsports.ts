/** Credentials of AllSportsAPI. */

import type { Provider } from '#model/provider';

export default {
  name: 'AllSportsAPI',
  docs: 'https://allsportsapi.com/documentation',
  rules: [
    {
      id: 'allsports-api-key',
      description: 'An AllSportsAPI key.',
      keyed: {
        names: ['allsportsapi', 'allsports', 'all_sports_api', 'apiv2.allsportsapi.com'],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read sports data on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: 'ALLSPORTSAPI_API_KEY=',
          secret: [
            '9d64f',
            'e1cd351b384',
            'cd0714565',
            'f244a909ed24',
            'bd493517ecfd',
            'beb1a81273',
            '6f08c',
          ],
          after: '\n',
        },
        {
          before: "const allsportsapiApiKey = '",
          secret: [
            '7769e',
            '1af72580f5a3',
            '84bd7019c',
            '2ffb545a0de05',
            '94285b954',
            '69c3d4b421b',
            '6e47c',
          ],
          after: "';\n",
        },
        {
          before: '<string name="allsportsapi_api_key">',
          secret: [
            'fd9b4',
            '005e43a1c358f',
            'dcd3df953a52',
            'cc5a811524e',
            '32a6cc33d',
            '3195dc7f63559',
            'd',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'ALLSPORTSAPI_API_KEY=your-key-here\n',
        ['ALLSPORTSAPI_API_KEY=', '152e', '304', '\n'],
        [
          'checksum: ',
          '75aa0',
          '8128bab89',
          '2bf5572e5f',
          'a86f28a04fd',
          'daec58a815a',
          'a99d8134e8df',
          '0c632e',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
