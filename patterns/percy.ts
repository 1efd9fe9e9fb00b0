/** Credentials of Percy. */

import type { Provider } from '#model/provider';

export default {
  name: 'Percy',
  docs: 'https://www.browserstack.com/docs/percy/api-reference/authentication',
  rules: [
    {
      id: 'percy-project-token',
      description: 'A Percy project token.',
      keyed: {
        names: ['percy_token', 'percytoken', 'percy-token', 'percy.io'],
        value: '(?:(?:web|app|auto|ss|res|vmw|generic)_)?[0-9a-f]{64}',
      },
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'upload builds and snapshots to the project; with a full-access token read them',
      rotate: 'In Percy, Project settings: regenerate the token.',
      examples: [
        {
          before: '<string name="percy_token">',
          secret: [
            'ss_05',
            'e7f91da3cc',
            '1e5ccac43',
            'b43a23dde7dfa',
            'cc9e0df29e',
            '4c592f5580',
            '09acdb7737',
          ],
          after: '</string>\n',
        },
        {
          before: 'PERCY_TOKEN=',
          secret: [
            '4365',
            '6a5d8cb0af6e',
            'e12a78627',
            '2818dc97e6b2',
            '7e527c1290a',
            '019b26954f5f5',
            'a93',
          ],
          after: '\n',
        },
        {
          before: "percy_token: '",
          secret: [
            'auto',
            '_7066f381a9',
            'a0f76499afc',
            'ad9a3f658',
            'd8f72a8b6f',
            '368c15b00adfd',
            'd01f5dd32e7',
          ],
          after: "'\n",
        },
      ],
      counterExamples: [
        'PERCY_TOKEN=your-key-here\n',
        ['PERCY_TOKEN=', 'gener', 'ic', '\n'],
        [
          'checksum: ',
          '29c8d',
          '167bbcc617fc9',
          'c6330585b499',
          '7ad4105ea',
          'ef3ea3725e4',
          '5ca0f181078',
          '658',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
