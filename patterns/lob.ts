/** Credentials of Lob. */

import type { Provider } from '#model/provider';

export default {
  name: 'Lob',
  docs: 'https://docs.lob.com/#tag/Authentication',
  rules: [
    {
      id: 'lob-api-key',
      description: 'A live Lob API key.',
      keyed: {
        names: [
          'lob_api',
          'lobapi',
          'lob_key',
          'lobkey',
          'lob_secret',
          'lob_live',
          'lob-api',
          'lob:',
          'lob_token',
          'lob.com',
        ],
        value: 'live_[0-9a-f]{35}',
      },
      minEntropy: 3.4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send letters and checks on the account’s bill and read addresses',
      rotate: 'In the dashboard (dashboard.lob.com), Settings, API Keys: rotate the live secret key.',
      examples: [
        { before: 'LOB_API_KEY=', secret: ['live_', '6d3871e4e47ab483b', '94c61128117e9e892c'], after: '\n' },
        {
          before: 'lob:\n  key: ',
          secret: ['live_', '459823e89d3266001', '7048aa430d168ffb92'],
          after: '\n',
        },
        {
          before: 'curl https://api.lob.com/v1/addresses -u ',
          secret: ['live_', '7b18a05c1e907c8ee', '2885c317136846e95c'],
          after: ':\n',
        },
      ],
      counterExamples: [
        'LOB_API_KEY=live_f1********\n',
        'LOB_API_KEY=your-key-here\n',
        ['LOB_API_KEY=', 'live_f1974f59', 'd8296b31c\n'],
      ],
    },
    {
      id: 'lob-test-key',
      description: 'A Lob API key of the test mode.',
      keyed: {
        names: [
          'lob_api',
          'lobapi',
          'lob_key',
          'lobkey',
          'lob_secret',
          'lob_test',
          'lob-api',
          'lob:',
          'lob_token',
          'lob.com',
        ],
        value: 'test_[0-9a-f]{35}',
      },
      minEntropy: 3.2,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'change test data; nothing is sent',
      rotate: 'In the dashboard (dashboard.lob.com), Settings, API Keys: rotate the test secret key.',
      examples: [
        { before: 'LOB_API_KEY=', secret: ['test_', 'e74205ff9d7867eda', 'd47054df8e7569ed5a'], after: '\n' },
        {
          before: "const lobApiKey = '",
          secret: ['test_', 'c2f86b8cfc6a23caf', '3985409b864c90043a'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'LOB_API_KEY=test_34********\n',
        'LOB_API_KEY=your-key-here\n',
        ['LOB_API_KEY=', 'test_342d879d', 'f0a5b955a\n'],
      ],
    },
  ],
} satisfies Provider;
