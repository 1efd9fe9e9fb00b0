/** Credentials of Sanity. */

import type { Provider } from '#model/provider';

export default {
  name: 'Sanity',
  docs: 'https://www.sanity.io/docs/content-lake/http-auth',
  rules: [
    {
      id: 'sanity-api-token',
      description: 'A Sanity API token.',
      keyed: { names: ['sanity'], value: 'sk[A-Za-z0-9]{78,200}', isCommonWord: true },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read drafts and, with write rights, change the project’s documents',
      rotate: 'In the project’s settings at sanity.io/manage, API, Tokens: delete it and add another.',
      verify: 'me',
      examples: [
        {
          before: 'SANITY_API_TOKEN=',
          secret: [
            'skZE',
            'DtGEzbyC5br5m',
            '40QdhCuG7XEPD',
            'U1gjt4bE9',
            'quqPYtcVG5Nv',
            'Iju9pxaaE54Un',
            'R1g8KVJcXh',
            'HtgSHVDHL',
          ],
          after: '\n',
        },
        {
          before: "const sanityApiToken = '",
          secret: [
            'sk4u',
            '5ingYgivwM',
            'vaQnyw4PHhF',
            'ybROVUJzuXRYO',
            'sUcfdK2qb9O',
            '7CBEjlfDs',
            'LjOxbkrbbUj',
            'aCd4LZGc8',
            'ccA',
          ],
          after: "';\n",
        },
        {
          before: '<string name="sanity_api_token">',
          secret: [
            'skmFe',
            'SN2TOkcZEx',
            'WB16xe0tl',
            'taiXEhZJ7oS3',
            'ILqqziVVdf',
            'VA4wz1Arc',
            'feLvBEHCZg0',
            'DbxLOsx3f20',
            'MfR7a8cZgt',
            'B3gqtpHOQv',
            'vfQ7JgO91A1B',
            'K2Tmdw9TE2LZ',
            'GDlwbZKEYbQ',
            'ZHrchagievCfM',
            'LSgLnUJ9QD1M',
            '5CpOp8aO55Fdm',
            'ZryJ4ZlVVwFd',
            'csOGsvAhnTCl',
            'oBllCedS',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'SANITY_API_TOKEN=your-key-here\n',
        ['SANITY_API_TOKEN=', 'skef', 'Mdl', '\n'],
        [
          'checksum: ',
          'sk5x',
          'vu7EhbDMAK8yc',
          'fU8iqY6Rk7Z',
          'iXCX1RKmpdso',
          'SrmiyJKgCdYG',
          'EujGvuKOA',
          'Sb8inYEUdNl',
          'S486Tb8gv',
          'B',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://www.sanity.io/docs/http-reference/users',
      effect: 'none',
      hosts: ['api.sanity.io'],
      request: { method: 'GET', path: '/v2021-06-07/users/me', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/statusCode' }, verdict: 'invalid' },
      ],
      facts: { user: '/email', name: '/name', role: '/role' },
      impact: [
        {
          request: { method: 'GET', path: '/v2021-06-07/projects', bearer: '{secret}' },
          says: 'reaches the projects {projects}',
          facts: { projects: { each: '', pointer: '/displayName' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.sanity.io/v2021-06-07/users/me',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: { id: 'u1', name: 'ci', email: 'ana@example.com', role: 'administrator' },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com', name: 'ci', role: 'administrator', projects: 'Site' },
          impact: {
            answers: [{ status: 200, json: [{ id: 'p1', displayName: 'Site' }] }],
            says: ['reaches the projects Site'],
          },
        },
        {
          request: 'GET https://api.sanity.io/v2021-06-07/users/me',
          answer: {
            status: 401,
            json: { statusCode: 401, error: 'Unauthorized', message: 'Session not found' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
