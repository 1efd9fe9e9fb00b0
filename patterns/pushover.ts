/** Credentials of Pushover. */

import type { Provider } from '#model/provider';

export default {
  name: 'Pushover',
  docs: 'https://pushover.net/api',
  rules: [
    {
      id: 'pushover-api-token',
      description: 'An application token of Pushover.',
      keyed: { names: ['pushover'], value: 'a[a-z0-9]{29}' },
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'send notifications in the app’s name, to users whose keys are known',
      rotate: 'At pushover.net, the application: reset its token.',
      verify: 'limits',
      examples: [
        {
          before: "pushover_api_token: '",
          secret: ['apek2', 'chmwpif77k', 'kl6co90xnn', 'ms401'],
          after: "'\n",
        },
        {
          before: '<string name="pushover_api_token">',
          secret: ['a2ox', 'hdaojg3mnkb5e', 'gjrhreii0p', 'dd1'],
          after: '</string>\n',
        },
        {
          before: 'ENV PUSHOVER_API_TOKEN ',
          secret: ['au7nu', 'r13uz44rrul', 'qxwvrdha5t', 'bxu6'],
          after: '\n',
        },
      ],
      counterExamples: [
        'PUSHOVER_API_TOKEN=your-key-here\n',
        ['PUSHOVER_API_TOKEN=', 'ac0mtv', 'i', '\n'],
        ['checksum: ', 'a3wq4j', '3p3jngzjhwlma', '7p392l4iz9', 'b', '\n'],
      ],
    },
  ],
  verify: {
    limits: {
      docs: 'https://pushover.net/api#limits',
      effect: 'none',
      hosts: ['api.pushover.net'],
      request: { method: 'GET', path: '/1/apps/limits.json', query: { token: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/status', equals: 1 }, verdict: 'live' },
        { status: 400, json: { pointer: '/token', equals: 'invalid' }, verdict: 'invalid' },
      ],
      facts: { messages: '/limit', left: '/remaining' },
      cases: [
        {
          request: 'GET https://api.pushover.net/1/apps/limits.json?token={secret}',
          answer: { status: 200, json: { limit: 10000, remaining: 7496, reset: 1393653600, status: 1 } },
          verdict: 'live',
          facts: { messages: '10000', left: '7496' },
        },
        {
          request: 'GET https://api.pushover.net/1/apps/limits.json?token={secret}',
          answer: {
            status: 400,
            json: { token: 'invalid', errors: ['application token is invalid'], status: 0 },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
