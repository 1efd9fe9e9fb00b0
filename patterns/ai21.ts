/** Credentials of AI21 Labs. */

import type { Provider } from '#model/provider';

export default {
  name: 'AI21 Labs',
  docs: 'https://docs.ai21.com/reference/authentication',
  rules: [
    {
      id: 'ai21-api-key',
      description: 'An AI21 Labs API key.',
      keyed: {
        names: ['ai21'],
        value: '[A-Za-z0-9]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'call the models on the owner’s bill and read its library files',
      rotate: 'In AI21 Studio, Account, API key: delete it and create another.',
      examples: [
        {
          before: 'export AI21_API_KEY="',
          secret: ['gE0e0', 'nEOE4sbmcZEI', 'eDLsAeTtN', 'wz2Nzs'],
          after: '"\n',
        },
        {
          before: 'ENV AI21_API_KEY ',
          secret: ['8VyW9G', 'RIhzGcOe4K', 'g5oBe203L0f', 'lHcoH'],
          after: '\n',
        },
        {
          before: '  "ai21_api_key": "',
          secret: ['5e3d5a', '21-cafa-9b90', '-9aac-bc8b542', '3cec2'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'AI21_API_KEY=your-key-here\n',
        ['AI21_API_KEY=', '91f665', '2', '\n'],
        ['checksum: ', 'yZnKFz', 'KIQKbQZXW', 'RKpsk6I8wYC', 'Rqv8Ab', '\n'],
      ],
    },
  ],
} satisfies Provider;
