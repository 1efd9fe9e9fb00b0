/** Credentials of Groove. */

import type { Provider } from '#model/provider';

export default {
  name: 'Groove',
  docs: 'https://developer.groovehq.com/docs/rest-api/authentication',
  rules: [
    {
      id: 'groovehq-access-token',
      description: 'A private token of Groove, the helpdesk.',
      keyed: {
        names: ['groovehq', 'groove_hq', 'groove-hq', 'groove_api', 'groove_token', 'groove-api'],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and answer the company’s tickets',
      rotate: 'In Groove, Settings, API: regenerate the private token.',
      verify: 'me',
      examples: [
        {
          before: "const groovehqAccessToken = '",
          secret: [
            'fe2bd',
            '747bc955389f',
            '5cab37cc0682',
            'fb4c4df038c',
            '828e5bad21',
            '995fba17a',
            '411be',
          ],
          after: "';\n",
        },
        {
          before: 'client.set("groovehq_access_token", "',
          secret: [
            '23efa',
            'eead4ae8c',
            'c4729d119',
            '9d01a196f06',
            '905b83d6b5b',
            '3f3336b9a392d',
            '080d61',
          ],
          after: '");\n',
        },
        {
          before: 'GROOVEHQ_ACCESS_TOKEN=',
          secret: [
            'cb7c43',
            'a04d67c109',
            '23817a395b',
            'f50db85464',
            'aec599ba1f',
            '25a745378b84',
            '1431fa',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'GROOVEHQ_ACCESS_TOKEN=your-key-here\n',
        ['GROOVEHQ_ACCESS_TOKEN=', '58fd9', '01', '\n'],
        [
          'checksum: ',
          '9ded92',
          '9053744129fc',
          '5729392ef899',
          'a2332d09c4b',
          'ed0c1d39585',
          '777fa226a7',
          'b2',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://developer.groovehq.com/docs/rest-api/agents',
      effect: 'none',
      hosts: ['api.groovehq.com'],
      request: { method: 'GET', path: '/v1/agents', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/agents' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { agents: { each: '/agents', pointer: '/email' } },
      cases: [
        {
          request: 'GET https://api.groovehq.com/v1/agents',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { agents: [{ email: 'ada@example.com', first_name: 'Ada' }] } },
          verdict: 'live',
          facts: { agents: 'ada@example.com' },
        },
        {
          request: 'GET https://api.groovehq.com/v1/agents',
          answer: { status: 401, json: { errors: [{ title: 'Unauthorized' }] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
