/** Credentials of Campayn. */

import type { Provider } from '#model/provider';

export default {
  name: 'Campayn',
  docs: 'https://github.com/nebojsac/Campayn-API',
  rules: [
    {
      id: 'campayn-api-key',
      description: 'A Campayn API key.',
      keyed: { names: ['campayn'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the mailing lists and send campaigns to them',
      rotate: 'In Campayn, Settings, API key: make another.',
      examples: [
        {
          before: 'CAMPAYN_API_KEY=',
          secret: [
            '9a8fb',
            '1342f6eda',
            '04c37499f',
            '6aaa26c319d2',
            '3a585ea9d5e5',
            'c6acb29fe1d',
            '52ef7d',
          ],
          after: '\n',
        },
        {
          before: "const campaynApiKey = '",
          secret: ['269ad', '964c1e8c2df54', '2e6473352e1', 'd9a24d0649cef', '7365513ec46db', 'cc1992e66'],
          after: "';\n",
        },
        {
          before: '<string name="campayn_api_key">',
          secret: [
            '47d8c',
            '7c6fdb7b2',
            '71f8f1acc69ef',
            '521253314',
            '15baabdb94',
            '895515a6c',
            'c838f656d',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'CAMPAYN_API_KEY=your-key-here\n',
        ['CAMPAYN_API_KEY=', '11924a', '0', '\n'],
        [
          'checksum: ',
          'd62bc6',
          'f2373d1d2',
          'f948c3f3c9057',
          '84a40e16b',
          'd85b3a6c7',
          '892147ca512',
          '04c4f9c',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
