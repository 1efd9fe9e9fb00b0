/** Credentials of Diffbot. */

import type { Provider } from '#model/provider';

export default {
  name: 'Diffbot',
  docs: 'https://docs.diffbot.com/reference/authentication',
  rules: [
    {
      id: 'diffbot-token',
      description: 'A Diffbot token.',
      keyed: {
        names: ['diffbot'],
        value: '[0-9a-z]{32}',
      },
      minEntropy: 3.6,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the API on the owner’s quota or bill',
      rotate: 'At app.diffbot.com/account: reset the token.',
      verify: 'account',
      examples: [
        { before: 'DIFFBOT_TOKEN=', secret: ['nnqhybk28xj', '6an6ux9ac7o', '8byo8pr55k'], after: '\n' },
        {
          before: 'https://api.diffbot.com/v3/article?token=',
          secret: ['18r8jli6myj', '8tz531b4w59', '6fiqkzcsei'],
          after: '&url=',
        },
      ],
      counterExamples: [
        'DIFFBOT_TOKEN=24ew********\n',
        'DIFFBOT_TOKEN=your-key-here\n',
        ['DIFFBOT_TOKEN=', '24ewo93g', '3bcpf4wi', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      // The API takes the token in the query only.
      docs: 'https://docs.diffbot.com/reference/account-get',
      effect: 'none',
      hosts: ['api.diffbot.com'],
      request: { method: 'GET', path: '/v4/account', query: { token: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/plan' }, verdict: 'live' },
        { status: 401, json: { pointer: '/errorCode', equals: 401 }, verdict: 'invalid' },
      ],
      facts: { user: '/email', name: '/name', plan: '/plan' },
      cases: [
        {
          request: 'GET https://api.diffbot.com/v4/account?token={secret}',
          answer: {
            status: 200,
            json: {
              name: 'Ada',
              email: 'ada@example.com',
              plan: 'free',
              planCredits: 10000,
              status: 'active',
            },
          },
          verdict: 'live',
          facts: { user: 'ada@example.com', name: 'Ada', plan: 'free' },
        },
        {
          request: 'GET https://api.diffbot.com/v4/account?token={secret}',
          answer: { status: 401, json: { errorCode: 401, error: 'Not authorized API token.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
