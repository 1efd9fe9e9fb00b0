/** Credentials of Vast.ai. */

import type { Provider } from '#model/provider';

export default {
  name: 'Vast.ai',
  docs: 'https://docs.vast.ai/api',
  rules: [
    {
      id: 'vastai-api-key',
      description: 'A Vast.ai API key.',
      keyed: {
        names: ['vast_api', 'vast.ai', 'vastai', 'vast-ai', 'vast_ai', 'vast-api', 'vastapi'],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'rent machines on the owner’s credit and reach the running ones',
      rotate: 'At cloud.vast.ai, Keys: delete it and create another with fewer rights.',
      verify: 'user',
      examples: [
        {
          before: '<string name="vast_api_api_key">',
          secret: [
            '23031',
            '5d1050a2c3',
            'c1af01853f7',
            '6c5557779',
            '271014e5697c',
            '33017e0223',
            '6452e00',
          ],
          after: '</string>\n',
        },
        {
          before: 'VAST_API_API_KEY=',
          secret: ['eaa8f2', 'db93bb1f7c342', 'ac5ffee29eb21', 'a69a9b4b705', '0392774f893db', '077f3aca'],
          after: '\n',
        },
        {
          before: "vast_api_api_key: '",
          secret: [
            'a5d5a',
            '20cc33dab8d2',
            '51f3bad826',
            'fa65d5fa47',
            'b2da420385dd9',
            '9606224467',
            'a2c9',
          ],
          after: "'\n",
        },
      ],
      counterExamples: [
        'VAST_API_API_KEY=your-key-here\n',
        ['VAST_API_API_KEY=', '02375', '97', '\n'],
        [
          'checksum: ',
          '3ec0f',
          'd54ba736b3f',
          '9ad41363b',
          'e18e65cde08ac',
          '4ce62fcdb',
          'f5f365ade85',
          '30ca7c',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://docs.vast.ai/api-reference/accounts/show-user',
      effect: 'none',
      hosts: ['console.vast.ai'],
      request: { method: 'GET', path: '/api/v0/users/current/', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/email', credit: '/credit' },
      impact: [
        { says: 'spends {credit} of credit' },
        {
          request: { method: 'GET', path: '/api/v0/instances/', bearer: '{secret}' },
          says: 'controls {instances} instances',
          facts: { instances: { count: '/instances' } },
        },
      ],
      cases: [
        {
          request: 'GET https://console.vast.ai/api/v0/users/current/',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { id: 1, email: 'ana@example.com', credit: 12.5 } },
          verdict: 'live',
          facts: { user: 'ana@example.com', credit: '12.5', instances: '1' },
          impact: {
            answers: [{ status: 200, json: { instances: [{ id: 1 }] } }],
            says: ['spends 12.5 of credit', 'controls 1 instances'],
          },
        },
        {
          request: 'GET https://console.vast.ai/api/v0/users/current/',
          answer: { status: 401, json: { success: false, error: 'auth_error', msg: 'Invalid user key' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
