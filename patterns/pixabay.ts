/** Credentials of Pixabay. */

import type { Provider } from '#model/provider';

export default {
  name: 'Pixabay',
  docs: 'https://pixabay.com/api/docs/',
  rules: [
    {
      id: 'pixabay-api-key',
      description: 'A Pixabay API key.',
      keyed: { names: ['pixabay'], value: '[0-9]{6,9}-[0-9a-f]{25}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'search images on the owner’s quota',
      rotate: 'Ask Pixabay’s support for a new key.',
      verify: 'search',
      examples: [
        {
          before: '  "pixabay_api_key": "',
          secret: ['716634', '661-7ec79', '591a0a4859e', '962894eb4'],
          after: '",\n',
        },
        {
          before: 'export PIXABAY_API_KEY="',
          secret: ['2172', '79702-89e2c', '401d0165a0', 'fca38557b6'],
          after: '"\n',
        },
        {
          before: 'client.set("pixabay_api_key", "',
          secret: ['65294', '67-6c1cb21', 'c11b2ee3f', '272f71bb1'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'PIXABAY_API_KEY=your-key-here\n',
        ['PIXABAY_API_KEY=', '4516', '055', '\n'],
        ['checksum: ', '389871', '2-8facad939be', 'f4aaff701', 'bf66e', '\n'],
      ],
    },
  ],
  verify: {
    search: {
      docs: 'https://pixabay.com/api/docs/',
      effect: 'counts-quota',
      hosts: ['pixabay.com'],
      request: { method: 'GET', path: '/api/?q=flower&per_page=3', query: { key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/totalHits' }, verdict: 'live' },
        { status: 400, contains: 'Invalid or missing API key', verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://pixabay.com/api/?q=flower&per_page=3&key={secret}',
          answer: { status: 200, json: { total: 5, totalHits: 5, hits: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://pixabay.com/api/?q=flower&per_page=3&key={secret}',
          answer: {
            status: 400,
            text: '[ERROR 400] Invalid or missing API key (https://pixabay.com/api/docs/).',
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
