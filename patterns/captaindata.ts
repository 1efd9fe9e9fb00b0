/** Credentials of Captain Data. */

import type { Provider } from '#model/provider';

export default {
  name: 'Captain Data',
  docs: 'https://docs.captaindata.com/',
  rules: [
    {
      id: 'captaindata-api-key',
      description: 'A Captain Data API key.',
      keyed: { names: ['captaindata', 'captain_data', 'captain-data'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run workflows with the owner’s linked accounts and read what they collected',
      rotate: 'In Captain Data, settings, API: regenerate the key.',
      parts: [{ name: 'projectId', rule: 'captaindata-project-id' }],
      examples: [
        {
          before: [
            'CAPTAINDATA_PROJECT_ID=',
            ...['9d5e6', '205-ad3a-f85', '5-8085-52bcf', 'b570097'],
            '\n',
            '<string name="captaindata_api_key">',
          ].join(''),
          secret: [
            '14bd1c',
            '8f1bba7ee31',
            '0ba94882da2',
            'd0d251c53fb',
            'ad5c6df8372',
            'a7ca22fc9f40a',
            '1',
          ],
          after: '</string>\n',
          parts: { projectId: ['9d5e62', '05-ad3a-f855-', '8085-52bcfb', '570097'] },
        },
        {
          before: [
            'CAPTAINDATA_PROJECT_ID=',
            ...['3cab36', '3d-8868-4', 'bd4-e82a-f3a', '0680a9c06'],
            '\n',
            'CAPTAINDATA_API_KEY=',
          ].join(''),
          secret: [
            'ac7545',
            '51f8aa671',
            'ab2a7a717ee95',
            'd5fb3c350',
            '29cb7aba0a',
            '29dcbfb20a9',
            'a6e895',
          ],
          after: '\n',
          parts: { projectId: ['3cab36', '3d-8868-4bd4', '-e82a-f3a06', '80a9c06'] },
        },
        {
          before: [
            'CAPTAINDATA_PROJECT_ID=',
            ...['9505e', 'db1-c87a-57b', 'd-4771-3d', '11e0452e80'],
            '\n',
            "captaindata_api_key: '",
          ].join(''),
          secret: [
            'ca66',
            '354fa2a0415f9',
            '796822d45d85',
            '8207aeda455',
            'dbd82fffdfbd',
            '10480a81a5',
            'f5',
          ],
          after: "'\n",
          parts: { projectId: ['9505e', 'db1-c87a-5', '7bd-4771-', '3d11e0452e8', '0'] },
        },
      ],
      counterExamples: [
        'CAPTAINDATA_API_KEY=your-key-here\n',
        ['CAPTAINDATA_API_KEY=', 'c95524', '6', '\n'],
        [
          'checksum: ',
          'ec31a3',
          '3fdfb1aa8',
          '8ec059d89',
          '2dda90ce417',
          'fa1ebb299',
          '7ba206bc918e9',
          '1ba367d',
          '\n',
        ],
      ],
    },
    {
      id: 'captaindata-project-id',
      description: 'The id of a Captain Data project. No secret.',
      keyed: {
        names: ['captaindata', 'captain_data', 'x-project-id', 'xprojectid'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the project',
      rotate: 'It is no secret; rotate the secret beside it.',
      isPartOnly: true,
      examples: [
        {
          before: 'ENV CAPTAINDATA_PROJECT_ID ',
          secret: ['e90e', '28bc-6b84-', '1d74-62e5-73', '3b3027b3a0'],
          after: '\n',
        },
        {
          before: "captaindata_project_id: '",
          secret: ['5d181', '0d9-aeef-7', '926-6db8-3ce', 'fb80f8ef9'],
          after: "'\n",
        },
        {
          before: 'export CAPTAINDATA_PROJECT_ID="',
          secret: ['c851', 'beaf-7d54-fe', '33-7fcd-50', '6fa55a3bbd'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'CAPTAINDATA_PROJECT_ID=your-key-here\n',
        ['CAPTAINDATA_PROJECT_ID=', '22b5', '2a3', '\n'],
        ['checksum: ', 'e0b4', '470e-d9a3-', '23b3-10ac-', '33570264a8d5', '\n'],
      ],
    },
  ],
} satisfies Provider;
