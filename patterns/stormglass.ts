/** Credentials of Stormglass. */

import type { Provider } from '#model/provider';

export default {
  name: 'Stormglass',
  docs: 'https://docs.stormglass.io/#/authentication',
  rules: [
    {
      id: 'stormglass-api-key',
      description: 'A Storm Glass API key.',
      keyed: {
        names: ['stormglass', 'storm_glass', 'storm-glass'],
        value:
          '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read marine weather on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: "stormglass_api_key: '",
          secret: [
            '5094',
            '926f-58d4-',
            '9699-6703-a6',
            'f21802985c-',
            'b4295722-d83',
            '3-5df8-24e0-',
            '137b9478f',
            '4fd',
          ],
          after: "'\n",
        },
        {
          before: '<string name="stormglass_api_key">',
          secret: [
            'f64cd',
            '3bd-9d7d-5c',
            'ff-4d51-5e05',
            '6c3f83bc-6261',
            'aa93-7573-010',
            '2-ae74-e80b7',
            'c7f7f00',
          ],
          after: '</string>\n',
        },
        {
          before: 'ENV STORMGLASS_API_KEY ',
          secret: [
            '134a34',
            '45-450d-5',
            'cbf-0085-9367',
            '42591a0e-0a',
            '512536-27',
            '1a-71a0-1ad3',
            '-776de732',
            '6cfb',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'STORMGLASS_API_KEY=your-key-here\n',
        ['STORMGLASS_API_KEY=', '8fa3e', '00', '\n'],
        [
          'checksum: ',
          'aad587',
          '2d-c361-5f49-',
          '0ec7-5b74fcb',
          'f1e1f-7de',
          'fc262-7b75-b',
          '842-03e9-8442',
          '73cd4397',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
