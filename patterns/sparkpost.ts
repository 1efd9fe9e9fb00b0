/** Credentials of SparkPost. */

import type { Provider } from '#model/provider';

export default {
  name: 'SparkPost',
  docs: 'https://developers.sparkpost.com/api/#header-authentication',
  rules: [
    {
      id: 'sparkpost-api-key',
      description: 'A SparkPost API key.',
      keyed: {
        names: ['sparkpost'],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3.2,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send mail from the account’s domains and read its events',
      rotate: 'At app.sparkpost.com/account/api-keys: revoke the key and create another.',
      examples: [
        {
          before: 'SPARKPOST_API_KEY=',
          secret: ['758866a17fde31', 'a86c7a4648fb8e', '38dc1d3f5018'],
          after: '\n',
        },
        {
          before: "define('SPARKPOST_SECRET', '",
          secret: ['c31d0db0c368de', '01c0ab7d34ef6c', 'f2bd67527018'],
          after: "');\n",
        },
      ],
      counterExamples: [
        'SPARKPOST_API_KEY=d2ad********\n',
        'SPARKPOST_API_KEY=your-key-here\n',
        ['SPARKPOST_API_KEY=', 'd2adff015d', '1faeb718b9', '\n'],
      ],
    },
  ],
} satisfies Provider;
