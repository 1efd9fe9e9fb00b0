/** Credentials of Knapsack Pro. */

import type { Provider } from '#model/provider';

export default {
  name: 'Knapsack Pro',
  docs: 'https://docs.knapsackpro.com/',
  rules: [
    {
      id: 'knapsackpro-api-token',
      description: 'The API token of a Knapsack Pro test suite.',
      keyed: { names: ['knapsackpro', 'knapsack_pro', 'knapsack-pro'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write the timings of the test suite',
      rotate: 'In the dashboard, the organization’s test suites: deactivate the token and create another.',
      examples: [
        {
          before: 'KNAPSACKPRO_API_TOKEN=',
          secret: ['f76c16', 'd01c35eb15', 'a7c0d070d94', '6e196'],
          after: '\n',
        },
        {
          before: "const knapsackproApiToken = '",
          secret: ['67f27', 'be46b92d2c0f1', 'f7d32caab361', '21'],
          after: "';\n",
        },
        {
          before: '<string name="knapsackpro_api_token">',
          secret: ['5cf4c8', '6f4ecd5ec9', 'c4644c11e', '4eb2da0'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'KNAPSACKPRO_API_TOKEN=your-key-here\n',
        ['KNAPSACKPRO_API_TOKEN=', '2f13', '81f', '\n'],
        ['checksum: ', 'f35ef', '53e61e6478d', 'a69ff0364cf1', '9de7', '\n'],
      ],
    },
  ],
} satisfies Provider;
