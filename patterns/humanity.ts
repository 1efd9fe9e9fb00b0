/** Credentials of Humanity. */

import type { Provider } from '#model/provider';

export default {
  name: 'Humanity',
  docs: 'https://platform.humanity.com/docs',
  rules: [
    {
      id: 'humanity-api-key',
      description: 'An API key of Humanity (shift planning).',
      keyed: { names: ['humanity', 'shiftplanning'], value: '[0-9a-f]{40}', isCommonWord: true },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the company’s staff and shifts',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '  "humanity_api_key": "',
          secret: ['63a75', 'bf3943a02a', '6cdf51417', '1dc68b6017', 'f58b10'],
          after: '",\n',
        },
        {
          before: 'export HUMANITY_API_KEY="',
          secret: ['8611', '0963ee859c1f', 'a5ff012048', '71ca9b7c8b2d6', '2'],
          after: '"\n',
        },
        {
          before: 'client.set("humanity_api_key", "',
          secret: ['dcbd7', '1545a0c23f9', '4da8707338568', 'a3a2d4861b', '9'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'HUMANITY_API_KEY=your-key-here\n',
        ['HUMANITY_API_KEY=', '4d940c', '3', '\n'],
        ['checksum: ', '69d08', 'c526b79cb4', '7372f9a0e', '2fe5ab1d8b1c9', '0c0', '\n'],
      ],
    },
  ],
} satisfies Provider;
