/** Credentials of GTmetrix. */

import type { Provider } from '#model/provider';

export default {
  name: 'GTmetrix',
  docs: 'https://gtmetrix.com/api/docs/2.0/',
  rules: [
    {
      id: 'gtmetrix-api-key',
      description: 'An API key of GTmetrix.',
      keyed: { names: ['gtmetrix'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'test pages on the owner’s credits',
      rotate: 'On the GTmetrix account page: generate another API key.',
      verify: 'status',
      examples: [
        {
          before: "const gtmetrixApiKey = '",
          secret: ['5451', 'c299999fcc', 'e4cd88718', 'c785b99b3'],
          after: "';\n",
        },
        {
          before: 'client.set("gtmetrix_api_key", "',
          secret: ['8ea16', 'e1cce5eebdd5', '51e8aa28a8e', 'a155'],
          after: '");\n',
        },
        {
          before: 'GTMETRIX_API_KEY=',
          secret: ['7a51', '816fb2775c', '8f29032ed0', '46546494'],
          after: '\n',
        },
      ],
      counterExamples: [
        'GTMETRIX_API_KEY=your-key-here\n',
        ['GTMETRIX_API_KEY=', '5dd06', '33', '\n'],
        ['checksum: ', 'ef9e6', '31c2219fd9', '2be664aeb37b', 'bd44d', '\n'],
      ],
    },
  ],
  verify: {
    status: {
      docs: 'https://gtmetrix.com/api/docs/2.0/#api-status',
      effect: 'none',
      hosts: ['gtmetrix.com'],
      request: { method: 'GET', path: '/api/2.0/status', basic: ['{secret}', ''] },
      clauses: [
        { status: 200, json: { pointer: '/data/attributes' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { credits: '/data/attributes/api_credits', plan: '/data/attributes/account_type' },
      cases: [
        {
          request: 'GET https://gtmetrix.com/api/2.0/status',
          headers: { authorization: 'Basic {secret}:' },
          answer: {
            status: 200,
            json: {
              data: { type: 'user', id: 'made-up', attributes: { api_credits: 1497, account_type: 'Pro' } },
            },
          },
          verdict: 'live',
          facts: { credits: '1497', plan: 'Pro' },
        },
        {
          request: 'GET https://gtmetrix.com/api/2.0/status',
          answer: { status: 401, json: { errors: [{ code: 'E40101', title: 'Invalid API key' }] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
