/** Credentials of Thinkific. */

import type { Provider } from '#model/provider';

export default {
  name: 'Thinkific',
  docs: 'https://developers.thinkific.com/api/api-documentation/',
  rules: [
    {
      id: 'thinkific-api-key',
      description: 'An Admin API key of a Thinkific site.',
      keyed: { names: ['thinkific'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the site’s users, courses and enrolments',
      rotate: 'In Settings, Code & analytics, API: generate a new key.',
      examples: [
        {
          before: '<string name="thinkific_api_key">',
          secret: ['34b1', '65671745ca2', '5878638fbc', 'a1750c9'],
          after: '</string>\n',
        },
        {
          before: 'THINKIFIC_API_KEY=',
          secret: ['4803ab', 'f5fdda0f7', 'ca80c85fcc6', '8458f8'],
          after: '\n',
        },
        {
          before: "thinkific_api_key: '",
          secret: ['53708', '07a40b89e90a3', 'd2051ecc85b', '457'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'THINKIFIC_API_KEY=your-key-here\n',
        ['THINKIFIC_API_KEY=', 'ed0a7', '58', '\n'],
        ['checksum: ', '4f1383', 'c449f6dd41', 'e2ac5e8c8cca', 'c60d', '\n'],
      ],
    },
  ],
} satisfies Provider;
