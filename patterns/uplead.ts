/** Credentials of UpLead. */

import type { Provider } from '#model/provider';

export default {
  name: 'UpLead',
  docs: 'https://docs.uplead.com/',
  rules: [
    {
      id: 'uplead-api-key',
      description: 'An UpLead API key.',
      keyed: { names: ['uplead'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up people and companies on the owner’s credits',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'credits',
      examples: [
        {
          before: "const upleadApiKey = '",
          secret: ['c50f08', '3c9af6c5bf', 'd108078a223d9', '6de'],
          after: "';\n",
        },
        {
          before: 'client.set("uplead_api_key", "',
          secret: ['e322', 'af095ebe1f1', 'fcb290f7ee06', 'af9bb'],
          after: '");\n',
        },
        { before: 'UPLEAD_API_KEY=', secret: ['b6243e', '80029eafc', '05204645711', '0767d0'], after: '\n' },
      ],
      counterExamples: [
        'UPLEAD_API_KEY=your-key-here\n',
        ['UPLEAD_API_KEY=', '4751', 'a74', '\n'],
        ['checksum: ', '9605', 'efbeb2d0d73d', '6c6b231de3d', '9a75e', '\n'],
      ],
    },
  ],
  verify: {
    credits: {
      docs: 'https://docs.uplead.com/#credits',
      effect: 'none',
      hosts: ['api.uplead.com'],
      request: { method: 'GET', path: '/v2/credits', headers: { Authorization: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { credits: '/data/credits' },
      cases: [
        {
          request: 'GET https://api.uplead.com/v2/credits',
          headers: { authorization: '{secret}' },
          answer: { status: 200, json: { data: { credits: 10 } } },
          verdict: 'live',
          facts: { credits: '10' },
        },
        {
          request: 'GET https://api.uplead.com/v2/credits',
          answer: { status: 401, json: { error: { code: 'unauthorized' } } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
