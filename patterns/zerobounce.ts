/** Credentials of ZeroBounce. */

import type { Provider } from '#model/provider';

export default {
  name: 'ZeroBounce',
  docs: 'https://www.zerobounce.net/docs/api-dashboard/',
  rules: [
    {
      id: 'zerobounce-api-key',
      description: 'A ZeroBounce API key.',
      keyed: { names: ['zerobounce', 'zero_bounce', 'zero-bounce'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'validate addresses on the owner’s credits and read his result files',
      rotate: 'In API, API keys and info: reset the key.',
      verify: 'credits',
      examples: [
        {
          before: '<string name="zerobounce_api_key">',
          secret: ['cfb991', '2519daf56805', '43b4788f55', '0c5d'],
          after: '</string>\n',
        },
        {
          before: 'ZEROBOUNCE_API_KEY=',
          secret: ['22a2', 'dea7ee3790bb', 'd812b7a66529', 'de2c'],
          after: '\n',
        },
        {
          before: "zerobounce_api_key: '",
          secret: ['40e9', '22f87a1a2375', '1539cc8ff', 'ed2ee9c'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'ZEROBOUNCE_API_KEY=your-key-here\n',
        ['ZEROBOUNCE_API_KEY=', 'dc64', '4ca', '\n'],
        ['checksum: ', '9f9b', 'a2e1192c0', '64df34224', '088527a75a', '\n'],
      ],
    },
  ],
  verify: {
    credits: {
      docs: 'https://www.zerobounce.net/docs/email-validation-api-quickstart/v2-get-credits',
      effect: 'none',
      hosts: ['api.zerobounce.net'],
      request: { method: 'GET', path: '/v2/getcredits', query: { api_key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/Credits', equals: '-1' }, verdict: 'invalid' },
        { status: 200, json: { pointer: '/Credits' }, verdict: 'live' },
      ],
      facts: { credits: '/Credits' },
      cases: [
        {
          request: 'GET https://api.zerobounce.net/v2/getcredits?api_key={secret}',
          answer: { status: 200, json: { Credits: '-1' } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.zerobounce.net/v2/getcredits?api_key={secret}',
          answer: { status: 200, json: { Credits: '2375323' } },
          verdict: 'live',
          facts: { credits: '2375323' },
        },
      ],
    },
  },
} satisfies Provider;
