/** Credentials of People Data Labs. */

import type { Provider } from '#model/provider';

export default {
  name: 'People Data Labs',
  docs: 'https://docs.peopledatalabs.com/docs/authentication',
  rules: [
    {
      id: 'peopledatalabs-api-key',
      description: 'A People Data Labs API key.',
      keyed: {
        names: ['peopledatalabs', 'people_data_labs', 'people-data-labs', 'pdl_api'],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up persons and companies on the owner’s credits',
      rotate: 'In the People Data Labs dashboard, API keys: rotate the key.',
      examples: [
        {
          before: '<string name="peopledatalabs_api_key">',
          secret: [
            'e4c10',
            'b7a87caa6d',
            'd4abfdfc6ea7',
            'd364257c92',
            'f81131f37e',
            '7fd3e689ee',
            'd432eef',
          ],
          after: '</string>\n',
        },
        {
          before: 'PEOPLEDATALABS_API_KEY=',
          secret: [
            'fcb1c7',
            '2e91edd66d',
            'b82b964d6c91',
            'f0f150f8d9d6',
            'cbc2057671',
            '75ad9535b25f',
            'f1',
          ],
          after: '\n',
        },
        {
          before: "peopledatalabs_api_key: '",
          secret: [
            'ed8fc6',
            '87bc2be74',
            'ce94d8f2f7bd',
            'e66e2d8e48',
            'b8c2a90e3e',
            '78595fed80',
            'eaadb69',
          ],
          after: "'\n",
        },
      ],
      counterExamples: [
        'PEOPLEDATALABS_API_KEY=your-key-here\n',
        ['PEOPLEDATALABS_API_KEY=', 'caac', '28f', '\n'],
        [
          'checksum: ',
          '679dc',
          'c81d98aad5',
          '4a339942b269',
          '38c9f4bb67fc',
          '5530a0d0af1',
          '79b595ce8d1e',
          'c1',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
