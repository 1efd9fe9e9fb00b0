/** Credentials of TestingBot. */

import type { Provider } from '#model/provider';

export default {
  name: 'TestingBot',
  docs: 'https://testingbot.com/support/api',
  rules: [
    {
      id: 'testingbot-api-key',
      description: 'The key or secret of a TestingBot account.',
      keyed: {
        names: ['testingbot', 'testing_bot', 'testing-bot', 'tb_secret', 'tb_key'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'run tests on the owner’s minutes and read results, videos and tunnels',
      rotate: 'In the member area, User, API: reset key and secret.',
      examples: [
        {
          before: "const testingbotApiKey = '",
          secret: ['959b', '048c7ccbe9d', 'cf309b4e4', '45fd3f58'],
          after: "';\n",
        },
        {
          before: 'client.set("testingbot_api_key", "',
          secret: ['1f6cc6', '9646ec27cf23', 'b11c08656', 'cd60d'],
          after: '");\n',
        },
        {
          before: 'TESTINGBOT_API_KEY=',
          secret: ['2612e', 'd83c478318', 'c9d9a9f78d77', '312f0'],
          after: '\n',
        },
      ],
      counterExamples: [
        'TESTINGBOT_API_KEY=your-key-here\n',
        ['TESTINGBOT_API_KEY=', '4c42', 'ccb', '\n'],
        ['checksum: ', '980161', '1d4a418eb318', '77dbb6ceb', '0c606', '\n'],
      ],
    },
  ],
} satisfies Provider;
