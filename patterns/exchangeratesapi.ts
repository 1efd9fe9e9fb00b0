/** Credentials of exchangeratesapi.io. */

import type { Provider } from '#model/provider';

export default {
  name: 'exchangeratesapi.io',
  docs: 'https://exchangeratesapi.io/documentation/',
  rules: [
    {
      id: 'exchangeratesapi-access-key',
      description: 'An access key of exchangeratesapi.io.',
      keyed: {
        names: [
          'exchangeratesapi',
          'exchangerates_api',
          'exchange_rates_api',
          'exchangerates-api',
          'exchange-rates-api',
        ],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query exchange rates on the owner’s quota',
      rotate: 'On the dashboard: reset the access key.',
      examples: [
        {
          before: 'export EXCHANGERATESAPI_ACCESS_KEY="',
          secret: ['dw7Q1S', 'QLXA3enD4Ra', 'avZqDgmFq', 'bnbkao'],
          after: '"\n',
        },
        {
          before: 'ENV EXCHANGERATESAPI_ACCESS_KEY ',
          secret: ['ekiZrX', '5KJxG8AfRPS', 'e1c8NF3WO', 'GT0W46'],
          after: '\n',
        },
        {
          before: '  "exchangeratesapi_access_key": "',
          secret: ['J7RZa', 'yO5VBDrkzu6c6', 'UoDg9XKpzymJ', 'zW'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'EXCHANGERATESAPI_ACCESS_KEY=your-key-here\n',
        ['EXCHANGERATESAPI_ACCESS_KEY=', '55CLc8', 'Z', '\n'],
        ['checksum: ', '5kG3', 'CDvLQpFb4D30', 'UDRDIKKqC', 'rOXb3we', '\n'],
      ],
    },
  ],
} satisfies Provider;
