/** Credentials of Geckoboard. */

import type { Provider } from '#model/provider';

export default {
  name: 'Geckoboard',
  docs: 'https://developer.geckoboard.com/',
  rules: [
    {
      id: 'geckoboard-api-key',
      description: 'An API key of Geckoboard.',
      keyed: { names: ['geckoboard'], value: '(?:[0-9a-f]{32}|[A-Za-z0-9]{44})' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'change the data behind the owner’s dashboards',
      rotate: 'In Geckoboard, Account details: regenerate the API key.',
      verify: 'root',
      examples: [
        {
          before: '<string name="geckoboard_api_key">',
          secret: ['16a7', '26064eacdce', '3fc1ed1851', 'ea4a141'],
          after: '</string>\n',
        },
        {
          before: 'GECKOBOARD_API_KEY=',
          secret: ['guc0y', 'BVfVf39JuImEL', 'VJHrdbbb6kK', 'mfWNhH4hTn', 'l8g8C'],
          after: '\n',
        },
        {
          before: "geckoboard_api_key: '",
          secret: ['986230', '57d9934dd815a', 'dc41285338', '79f'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'GECKOBOARD_API_KEY=your-key-here\n',
        ['GECKOBOARD_API_KEY=', 'Wx6t8m', 'p', '\n'],
        ['checksum: ', 'pWGGS', 'MrIBSAqzUk', 'W2IgGRB6Gpg', '4JRsU4A7k', 'HwRhmpBmk', '\n'],
      ],
    },
  ],
  verify: {
    root: {
      docs: 'https://developer.geckoboard.com/#authentication',
      effect: 'none',
      hosts: ['api.geckoboard.com'],
      request: { method: 'GET', path: '/', basic: ['{secret}', ''] },
      clauses: [
        { status: 200, isJson: true, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.geckoboard.com/',
          headers: { authorization: 'Basic {secret}:' },
          answer: { status: 200, json: {} },
          verdict: 'live',
        },
        {
          request: 'GET https://api.geckoboard.com/',
          answer: { status: 401, json: { error: { message: 'Your API key is invalid' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
