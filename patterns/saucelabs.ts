/** Credentials of Sauce Labs. */

import type { Provider } from '#model/provider';

export default {
  name: 'Sauce Labs',
  docs: 'https://docs.saucelabs.com/dev/api/',
  rules: [
    {
      id: 'saucelabs-access-key',
      description: 'A Sauce Labs access key.',
      keyed: {
        names: [
          'saucelabs',
          'sauce_labs',
          'sauce-labs',
          'sauce_access',
          'sauce-access',
          'sauceaccess',
          'sauce_api',
          'sauce_key',
          'sauce.access',
          'sauce.key',
          'saucekey',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run tests on the owner’s bill and read their videos and logs',
      rotate: 'In Sauce Labs, Account, User settings: regenerate the access key.',
      verify: 'me',
      parts: [{ name: 'username', rule: 'saucelabs-username' }],
      examples: [
        {
          before: [
            'SAUCELABS_USERNAME=',
            ...['oauth', '-St9e-897c', '5'],
            '\n',
            'client.set("saucelabs_access_key", "',
          ].join(''),
          secret: ['426dc', '95a-564e-', '13e9-c0da', '-dc87aeeeefe2'],
          after: '");\n',
          parts: { username: ['oaut', 'h-St9e-897c5'] },
        },
        {
          before: [
            'SAUCELABS_USERNAME=',
            ...['oaut', 'h-OvBNjaoNK-6', 'c24e'],
            '\n',
            '  "saucelabs_access_key": "',
          ].join(''),
          secret: ['a778b6', '5c-c836-d168', '-7f91-7cc0b63', '9232a'],
          after: '",\n',
          parts: { username: ['oaut', 'h-OvBNjaoNK-6', 'c24e'] },
        },
        {
          before: [
            'SAUCELABS_USERNAME=',
            ...['oauth', '-GylOodn-e', '2836'],
            '\n',
            "const saucelabsAccessKey = '",
          ].join(''),
          secret: ['0664d', '327-8b3f-951', '9-57ce-474', '227867bd7'],
          after: "';\n",
          parts: { username: ['oauth', '-GylOodn-e283', '6'] },
        },
      ],
      counterExamples: [
        'SAUCELABS_ACCESS_KEY=your-key-here\n',
        ['SAUCELABS_ACCESS_KEY=', '5074', '9ee', '\n'],
        ['checksum: ', 'fd843e', '2f-38fc-ef7', 'e-2b64-35987', '7253aaa', '\n'],
      ],
    },
    {
      id: 'saucelabs-username',
      description: 'A Sauce Labs user name.',
      keyed: {
        names: ['saucelabs', 'sauce_user', 'sauce-user', 'sauceuser', 'sauce.user'],
        value: 'oauth-[A-Za-z0-9_.-]{3,60}-[0-9a-f]{5}',
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'name the user',
      rotate: 'It is no secret: regenerate the access key.',
      isPartOnly: true,
      examples: [
        { before: 'SAUCELABS_USERNAME=', secret: ['oauth-', 'cyfWFwsHu-', 'c2675'], after: '\n' },
        {
          before: "const saucelabsUsername = '",
          secret: [
            'oaut',
            'h-RE7Nu5NJo',
            'kqX_ZBGDFz',
            'giVB4KCBF3b6E',
            'kz3q8wS71dGp',
            'lgYYLN4zuL',
            'QKPR-Q-27',
            '480',
          ],
          after: "';\n",
        },
        {
          before: '<string name="saucelabs_username">',
          secret: ['oauth', '-tsFpK-385a', 'b'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'SAUCELABS_USERNAME=your-key-here\n',
        ['SAUCELABS_USERNAME=', 'oauth', '-M', '\n'],
        ['checksum: ', 'oauth', '-heZK2-4f3', 'e4', '\n'],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://docs.saucelabs.com/dev/api/accounts/',
      effect: 'none',
      hosts: ['api.us-west-1.saucelabs.com', 'api.eu-central-1.saucelabs.com'],
      request: { method: 'GET', path: '/team-management/v1/users/me/', basic: ['{username}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/email', organization: '/organization/name' },
      impact: [{ says: 'runs tests of {organization}' }],
      cases: [
        {
          request: 'GET https://api.us-west-1.saucelabs.com/team-management/v1/users/me/',
          headers: { authorization: 'Basic {username}:{secret}' },
          parts: { username: 'oauth-example-abc12' },
          answer: {
            status: 200,
            json: {
              id: 'u1',
              username: 'oauth-example-abc12',
              email: 'ana@example.com',
              organization: { name: 'Acme' },
            },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com', organization: 'Acme' },
          impact: { answers: [], says: ['runs tests of Acme'] },
        },
        {
          request: 'GET https://api.us-west-1.saucelabs.com/team-management/v1/users/me/',
          parts: { username: 'oauth-example-abc12' },
          answer: { status: 401, json: { detail: 'Invalid username/password.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
