/** Credentials of Censys. */

import type { Provider } from '#model/provider';

export default {
  name: 'Censys',
  docs: 'https://docs.censys.com/reference/get-started',
  rules: [
    {
      id: 'censys-personal-access-token',
      description: 'A personal access token of the Censys platform.',
      regex: String.raw`\b(censys_[A-Za-z0-9]{6,12}_[A-Za-z0-9]{20,40})(?:[^0-9A-Za-z_]|$)`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'search Censys on the owner’s quota and read its collections',
      rotate: 'In Censys, Settings, Personal access tokens: delete it and create another.',
      examples: [
        {
          before: '  "censys_personal_access_token": "',
          secret: ['cens', 'ys_kSIwDGOg', '_45qsj4BjiDws', 'fiUu5zQqRI3'],
          after: '",\n',
        },
        {
          before: 'export CENSYS_PERSONAL_ACCESS_TOKEN="',
          secret: ['censy', 's_DhBzOx1QOC', '_cqwYN5ihJxB', 'f4vttXqs7Gv', 'W'],
          after: '"\n',
        },
        {
          before: 'client.set("censys_personal_access_token", "',
          secret: ['censys', '_HQ5rNr7m_t', 'Un74ZDv31NX3', 'aeUmZYTY1V'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'CENSYS_PERSONAL_ACCESS_TOKEN=your-key-here\n',
        ['CENSYS_PERSONAL_ACCESS_TOKEN=', 'censys', '_', '\n'],
      ],
    },
    {
      id: 'censys-api-secret',
      description: 'The API secret of Censys Search (older form).',
      keyed: { names: ['censys'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'search Censys on the owner’s quota',
      rotate: 'In the Censys account, API: reset the API secret.',
      verify: 'account',
      parts: [{ name: 'id', rule: 'censys-api-id' }],
      examples: [
        {
          before: [
            'CENSYS_API_ID=',
            ...['399d0', '0af-090f-768', '1-f790-d8e8', '497d60f9'],
            '\n',
            'ENV CENSYS_API_SECRET ',
          ].join(''),
          secret: ['ntdIBv', 'SZtlM2ugR', 'EjIsqlBcJa', 'ESdvSKU'],
          after: '\n',
          parts: { id: ['399d', '00af-090f-', '7681-f790', '-d8e8497d60f', '9'] },
        },
        {
          before: [
            'CENSYS_API_ID=',
            ...['03b5', '2c40-4d86-0', '19d-433f-020', '2f834cef5'],
            '\n',
            "censys_api_secret: '",
          ].join(''),
          secret: ['CaAXn', 'InnJ9rl1BJlO', 'dwwpm4UyaUe', 'lF3P'],
          after: "'\n",
          parts: { id: ['03b52', 'c40-4d86-01', '9d-433f-02', '02f834cef5'] },
        },
        {
          before: [
            'CENSYS_API_ID=',
            ...['6fbcee', 'ee-a7d4-cecf-', 'ca8f-12653fbd', '44ef'],
            '\n',
            'export CENSYS_API_SECRET="',
          ].join(''),
          secret: ['Bckuaq', 'YmIuoIZfN0oQy', 'tKSkyGz55Ud0q'],
          after: '"\n',
          parts: { id: ['6fbce', 'eee-a7d4-c', 'ecf-ca8f-1265', '3fbd44ef'] },
        },
      ],
      counterExamples: [
        'CENSYS_API_SECRET=your-key-here\n',
        ['CENSYS_API_SECRET=', 'FPNZOm', 'R', '\n'],
        ['checksum: ', '5Bm0M', 'o1ePCXyoO', 'h9XlpMV2kd1', 'VPc4G5y', '\n'],
      ],
    },
    {
      id: 'censys-api-id',
      description: 'The API id of Censys Search: the name of the pair.',
      keyed: { names: ['censys'], value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
      minEntropy: 3,
      severity: 'info',
      confidence: 'low',
      audience: 'private',
      canDo: 'name the account',
      rotate: 'It is no secret; rotate the secret beside it.',
      isPartOnly: true,
      examples: [
        {
          before: "censys_api_id: '",
          secret: ['5ac3bc', 'b7-1502-b0bc', '-1e9c-963cd0', '974d66'],
          after: "'\n",
        },
        {
          before: '<string name="censys_api_id">',
          secret: ['397c', 'a975-46df-b29', '5-61e5-8dd', '7202db986'],
          after: '</string>\n',
        },
        {
          before: 'ENV CENSYS_API_ID ',
          secret: ['59a654', 'f7-dd24-2e4d', '-5f05-ec0', 'c0a44ae55'],
          after: '\n',
        },
      ],
      counterExamples: [
        'CENSYS_API_ID=your-key-here\n',
        ['CENSYS_API_ID=', '7081', 'd8e', '\n'],
        ['checksum: ', '45f6b4', 'fa-d513-0434-', '8ea5-c8c0', '30c740b9', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://search.censys.io/api',
      effect: 'none',
      hosts: ['search.censys.io'],
      request: { method: 'GET', path: '/api/v1/account', basic: ['{id}', '{secret}'] },
      clauses: [
        { status: 200, json: { pointer: '/login' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/login', email: '/email' },
      cases: [
        {
          request: 'GET https://search.censys.io/api/v1/account',
          headers: { authorization: 'Basic {id}:{secret}' },
          parts: { id: '01234567' },
          answer: {
            status: 200,
            json: { login: 'ada', email: 'ada@example.com', quota: { used: 1, allowance: 250 } },
          },
          verdict: 'live',
          facts: { user: 'ada', email: 'ada@example.com' },
        },
        {
          request: 'GET https://search.censys.io/api/v1/account',
          parts: { id: '01234567' },
          answer: {
            status: 401,
            json: {
              status: 'error',
              error_type: 'unauthorized',
              error: 'Unauthorized. You must authenticate with a valid API ID and secret.',
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
