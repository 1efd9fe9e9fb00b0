/** Credentials of Metabase. */

import type { Provider } from '#model/provider';

export default {
  name: 'Metabase',
  docs: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
  rules: [
    {
      id: 'metabase-api-key',
      description: 'A Metabase API key.',
      regex: String.raw`\b(mb_[A-Za-z0-9+/]{43}=)(?:[^A-Za-z0-9+/=]|$)`,
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'query the databases behind Metabase with the rights of its group',
      rotate: 'In Admin settings, Authentication, API keys: change or delete the key.',
      verify: 'user',
      examples: [
        {
          before: 'export METABASE_API_KEY="',
          secret: ['mb_enY', 'pbg+cMsGg3s5N', 'qKq6/IMjDqDa', 'UWnhMyOOTQu', '70Ai='],
          after: '"\n',
        },
        {
          before: 'ENV METABASE_API_KEY ',
          secret: ['mb_UZB', 'gO9PbapidoRc', 'gq3UF/9iWL', 'iP2fIvbB/P', 'V448l+hj='],
          after: '\n',
        },
        {
          before: '  "metabase_api_key": "',
          secret: ['mb_/V1', 'IeKiyJNIbZ', 'GYY+yiYnfa9p7', 'E7zscGlex+4TX', 'VFPy='],
          after: '",\n',
        },
      ],
      counterExamples: ['METABASE_API_KEY=your-key-here\n', ['METABASE_API_KEY=', 'mb_Im', '8P', '\n']],
    },
    {
      id: 'metabase-embedding-secret',
      description: 'The secret that signs Metabase’s embedded dashboards.',
      keyed: {
        names: [
          'metabase_secret',
          'metabase_embed',
          'metabase-secret',
          'metabase-embed',
          'metabasesecret',
          'metabaseembed',
          'metabase_site_secret',
          'mb_embedding_secret',
          'embedding-secret-key',
        ],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'sign links to every embedded dashboard with any parameters',
      rotate: 'In Admin settings, Embedding: regenerate the secret key.',
      docs: 'https://www.metabase.com/docs/latest/embedding/static-embedding',
      examples: [
        {
          before: 'METABASE_SECRET=',
          secret: [
            '4bbbc',
            'fdb46323df',
            '90f24e0fd98',
            'e8a0e3c899e6f',
            'dd869f1ee23',
            'd5c26ca550',
            '9c76',
          ],
          after: '\n',
        },
        {
          before: "const metabaseSecret = '",
          secret: [
            'e60d',
            'd5f9e770a8b0',
            '502de5736c2',
            'ea0014cd13fb',
            'f96df923e4d5',
            '16c198d85',
            '1b7e',
          ],
          after: "';\n",
        },
        {
          before: '<string name="metabase_secret">',
          secret: [
            '68a8c9',
            '043f3901cf',
            '9c4e6e9ec136c',
            'f91fafeac8',
            '9c00a42c15ede',
            '571b90e8af5',
            '6',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'METABASE_SECRET=your-key-here\n',
        ['METABASE_SECRET=', 'f4b61', '7d', '\n'],
        [
          'checksum: ',
          '02e23',
          '456b51759ae6b',
          'bd9894ac164ea',
          '4c473ec37',
          'ec3550292',
          'bfd717069',
          'b70a39',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://www.metabase.com/docs/latest/api#tag/apiuser/get/api/user/current',
      effect: 'none',
      hosts: ['{host}'],
      isSelfHosted: true,
      request: { method: 'GET', path: '/api/user/current', headers: { 'x-api-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/email' }, verdict: 'live' },
        { status: 401, contains: 'Unauthenticated', verdict: 'invalid' },
      ],
      facts: { user: '/common_name', isAdministrator: '/is_superuser' },
      cases: [
        {
          request: 'GET https://server.example.com/api/user/current',
          headers: { 'x-api-key': '{secret}' },
          answer: {
            status: 200,
            json: { id: 1, email: 'api-key-user-1@api-key.invalid', common_name: 'ci', is_superuser: false },
          },
          verdict: 'live',
          facts: { user: 'ci', isAdministrator: 'false' },
        },
        {
          request: 'GET https://server.example.com/api/user/current',
          answer: { status: 401, text: 'Unauthenticated' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
