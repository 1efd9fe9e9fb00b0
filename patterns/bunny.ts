/** Credentials of bunny.net. */

import type { Provider } from '#model/provider';

export default {
  name: 'bunny.net',
  docs: 'https://docs.bunny.net/reference/bunnynet-api-overview',
  rules: [
    {
      id: 'bunny-api-key',
      description: 'An API key of bunny.net.',
      keyed: {
        names: ['bunny_', 'bunnycdn', 'bunny.net', 'bunny-', 'bunnynet'],
        value:
          '(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}){2}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'change the account’s zones, storage and DNS',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'pull-zones',
      examples: [
        {
          before: '<string name="bunny_api_key">',
          secret: ['7330b8', '10-a8a7-6da3', '-8682-2413', 'ea1868b3'],
          after: '</string>\n',
        },
        {
          before: 'BUNNY_API_KEY=',
          secret: ['7022', '56d1-7f41', '-eed5-bdcfea', '3d90a1-c589', '-de3d'],
          after: '\n',
        },
        {
          before: "bunny_api_key: '",
          secret: [
            'eb0c',
            '1d7a-f8b6-e',
            '454-5e66-7bc',
            'c00e4d410f0',
            '4d6c95-eb87',
            '-301a-0ec3',
            '-a36e04d1',
            '6e11',
          ],
          after: "'\n",
        },
      ],
      counterExamples: [
        'BUNNY_API_KEY=your-key-here\n',
        ['BUNNY_API_KEY=', 'e82418', '3', '\n'],
        [
          'checksum: ',
          'a3853',
          'c84-7006-9cc',
          '9-ce27-09',
          'bdab8afda5',
          'cfa4010e-4f37',
          '-d91e-df3',
          'b-c1b4b26',
          '480e3',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    'pull-zones': {
      docs: 'https://docs.bunny.net/reference/pullzonepublic_index',
      effect: 'none',
      hosts: ['api.bunny.net'],
      request: {
        method: 'GET',
        path: '/pullzone',
        query: { page: '1', perPage: '5' },
        headers: { accesskey: '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/Items' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { zones: '/TotalItems' },
      cases: [
        {
          request: 'GET https://api.bunny.net/pullzone?page=1&perPage=5',
          headers: { accesskey: '{secret}' },
          answer: { status: 200, json: { Items: [], CurrentPage: 1, TotalItems: 3, HasMoreItems: false } },
          verdict: 'live',
          facts: { zones: '3' },
        },
        {
          request: 'GET https://api.bunny.net/pullzone?page=1&perPage=5',
          answer: { status: 401, json: { Message: 'Authorization has been denied for this request.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
