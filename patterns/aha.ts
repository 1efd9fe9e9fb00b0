/** Credentials of Aha!. */

import type { Provider } from '#model/provider';

export default {
  name: 'Aha!',
  docs: 'https://www.aha.io/api',
  rules: [
    {
      id: 'aha-api-key',
      description: 'An Aha! API key or access token.',
      keyed: { names: ['aha', 'aha.io'], value: '[0-9a-f]{64}', isCommonWord: true },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change roadmaps, ideas and features as its owner',
      rotate: 'In Settings, Personal, Developer, API keys: delete it and create another.',
      examples: [
        {
          before: '  "aha_api_key": "',
          secret: ['6d6ffe', 'f6f65ca2a285b', 'b69488981', 'c3b2618d26a', 'ef7eae27ce693', '388a949902d8'],
          after: '",\n',
        },
        {
          before: 'export AHA_API_KEY="',
          secret: [
            'b89e',
            '5c33d0e0296dc',
            '6a0fd0c49579e',
            'd57bb96986',
            '8478a33be45',
            '45779672b4',
            'fda',
          ],
          after: '"\n',
        },
        {
          before: 'client.set("aha_api_key", "',
          secret: [
            'f565',
            '789845d8a',
            '722ed5c2fbe6',
            'f0581f3a750',
            '1bd81c1c1',
            '3c7153404',
            '9604eadd6',
            'c',
          ],
          after: '");\n',
        },
      ],
      counterExamples: [
        'AHA_API_KEY=your-key-here\n',
        ['AHA_API_KEY=', 'f1430', 'd6', '\n'],
        [
          'checksum: ',
          '654e',
          '5d4af3209b2f',
          '3af5e84e805b',
          '1b4296357950',
          '015565a02',
          '877f293320bd',
          'bf8',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
