/** Credentials of BrowserStack. */

import type { Provider } from '#model/provider';

export default {
  name: 'BrowserStack',
  docs: 'https://www.browserstack.com/docs/automate/api-reference/selenium/introduction',
  rules: [
    {
      id: 'browserstack-access-key',
      description: 'A BrowserStack access key; with its user name it signs in.',
      keyed: {
        names: [
          'browserstack_access_key',
          'browserstackaccesskey',
          'browserstack.key',
          'browserstack_key',
          'browserstack-key',
          'browserstack_accesskey',
          'browserstack-access',
          'browserstackkey',
          'browserstack_token',
          'browserstack',
          'hub-cloud.browserstack.com',
        ],
        value: '[A-Za-z0-9]{20}',
      },
      minEntropy: 3.3,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'run tests on the owner’s bill, and read uploaded apps, videos and logs of its tests',
      rotate: 'In BrowserStack, Account, Profile: regenerate the access key.',
      examples: [
        { before: "browserstack_access_key: '", secret: ['OsRUVP', 'p2y20B6iGRmUt', 'R'], after: "'\n" },
        {
          before: '<string name="browserstack_access_key">',
          secret: ['at6O', 'AvbAdxHTaYLA', 'TjpY'],
          after: '</string>\n',
        },
        { before: 'ENV BROWSERSTACK_ACCESS_KEY ', secret: ['dh0YK', '4am0Xxec8A', 'EOAbT'], after: '\n' },
      ],
      counterExamples: [
        'BROWSERSTACK_ACCESS_KEY=your-key-here\n',
        ['BROWSERSTACK_ACCESS_KEY=', 'YvqG', '7hn', '\n'],
        ['checksum: ', 'urxy', 'tCIqiHsV9B9', 'tLAQ5', '\n'],
      ],
    },
  ],
} satisfies Provider;
