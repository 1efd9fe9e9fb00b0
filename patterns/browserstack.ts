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
      parts: [{ name: 'user', rule: 'browserstack-user', acrossFiles: true }],
      verify: 'plan',
      examples: [
        { before: "browserstack_access_key: '", secret: ['OsRUVP', 'p2y20B6iGRmUt', 'R'], after: "'\n" },
        {
          before: '<string name="browserstack_access_key">',
          secret: ['at6O', 'AvbAdxHTaYLA', 'TjpY'],
          after: '</string>\n',
        },
        { before: 'ENV BROWSERSTACK_ACCESS_KEY ', secret: ['dh0YK', '4am0Xxec8A', 'EOAbT'], after: '\n' },
        {
          before: ['BROWSERSTACK_USERNAME=', 'mia', 'test01', '\n', "browserstack_access_key: '"].join(''),
          secret: ['OsRUVP', 'p2y20B6iGRmUt', 'R'],
          after: "'\n",
          parts: { user: ['mia', 'test01'] },
        },
      ],
      counterExamples: [
        'BROWSERSTACK_ACCESS_KEY=your-key-here\n',
        ['BROWSERSTACK_ACCESS_KEY=', 'YvqG', '7hn', '\n'],
        ['checksum: ', 'urxy', 'tCIqiHsV9B9', 'tLAQ5', '\n'],
      ],
    },
    {
      id: 'browserstack-user',
      description: 'The user name of a BrowserStack account.',
      keyed: {
        names: [
          'browserstack_username',
          'browserstack_user',
          'browserstackusername',
          'browserstackuser',
          'browserstack.user',
          'browserstack-username',
        ],
        value: String.raw`[A-Za-z][A-Za-z0-9_]{7,60}`,
      },
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'name the account',
      rotate: 'It is no secret; look for the token near it.',
      partName: 'user',
      isPartOnly: true,
      examples: [
        { before: 'BROWSERSTACK_USERNAME=', secret: ['mia', 'test01'], after: '\n' },
        { before: 'browserstackUser: "', secret: ['acme_', 'Xy12Z'], after: '"\n' },
      ],
      counterExamples: ['BROWSERSTACK_USERNAME=${USER}', 'BROWSERSTACK_USERNAME=12'],
    },
  ],
  verify: {
    plan: {
      docs: 'https://www.browserstack.com/docs/automate/api-reference/selenium/plan',
      effect: 'none',
      hosts: ['api.browserstack.com'],
      request: { method: 'GET', path: '/automate/plan.json', basic: ['{user}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/automate_plan' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { plan: '/automate_plan' },
      cases: [
        {
          request: 'GET https://api.browserstack.com/automate/plan.json',
          headers: { authorization: 'Basic {user}:{secret}' },
          parts: { user: 'miatest01' },
          answer: {
            status: 200,
            json: {
              automate_plan: 'Automate Mobile',
              parallel_sessions_running: 0,
              team_parallel_sessions_max_allowed: 5,
            },
          },
          verdict: 'live',
          facts: { plan: 'Automate Mobile' },
        },
        {
          request: 'GET https://api.browserstack.com/automate/plan.json',
          parts: { user: 'miatest01' },
          answer: { status: 401, text: 'HTTP Basic: Access denied.' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
