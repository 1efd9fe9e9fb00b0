/** Credentials of Delighted. */

import type { Provider } from '#model/provider';

export default {
  name: 'Delighted',
  docs: 'https://app.delighted.com/docs/api',
  rules: [
    {
      id: 'delighted-api-key',
      description: 'A Delighted API key.',
      keyed: {
        names: [
          'delighted_api',
          'delighted-api',
          'delightedapi',
          'delighted_key',
          'delighted-key',
          'delightedkey',
          'delighted_token',
          'delighted-token',
          'delightedtoken',
        ],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 3.8,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read survey answers and people and send surveys',
      rotate: 'At app.delighted.com/api, regenerate the key.',
      examples: [
        { before: 'DELIGHTED_API_KEY=', secret: ['C1hzFciPdf1', 'VrzGKS7pHse', 'A8aX3pLOrw'], after: '\n' },
        { before: 'delighted_key: ', secret: ['6PJyEi96eSZ', 'WgA2WYtdRPI', 'NvKzG6xUVS'], after: '\n' },
      ],
      counterExamples: [
        'DELIGHTED_API_KEY=DC1j********\n',
        'DELIGHTED_API_KEY=your-key-here\n',
        ['DELIGHTED_API_KEY=', 'DC1jU19d', 'kcCaHwoA', '\n'],
      ],
    },
  ],
} satisfies Provider;
