/** Credentials of Kantata OX (Mavenlink). */

import type { Provider } from '#model/provider';

export default {
  name: 'Kantata OX (Mavenlink)',
  docs: 'https://developer.kantata.com/',
  rules: [
    {
      id: 'mavenlink-access-token',
      description: 'A Kantata OX (Mavenlink) access token or OAuth secret.',
      keyed: { names: ['mavenlink', 'kantata'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the company’s projects, time and budgets',
      rotate: 'In Settings, OAuth: revoke the application’s token, regenerate its secret.',
      verify: 'me',
      examples: [
        {
          before: 'client.set("mavenlink_access_token", "',
          secret: [
            'e73d34',
            'bcc93b9e6',
            '94fdf8bfda',
            'cf0252732a9ca',
            'c856d4712bda',
            'cb286cc96a',
            '914b',
          ],
          after: '");\n',
        },
        {
          before: '  "mavenlink_access_token": "',
          secret: [
            'bbf7d4',
            '8597e7fc3',
            '8bb9267e2',
            'd678c5116647',
            '28b64f6365cd',
            'de2f5b13ae553',
            'a1b',
          ],
          after: '",\n',
        },
        {
          before: "const mavenlinkAccessToken = '",
          secret: [
            '7c6b9',
            '08027324e9e',
            '4ebb74c5d5c9f',
            '56243e736',
            'ddb0e3f3168',
            '39530eaa96e',
            'a622',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'MAVENLINK_ACCESS_TOKEN=your-key-here\n',
        ['MAVENLINK_ACCESS_TOKEN=', 'ee7a', '9f3', '\n'],
        [
          'checksum: ',
          '42ef2',
          'fe1b1675ab31',
          '906326d1d00d',
          '5cb4bcf2920',
          '07f7c47ab9eb1',
          'e1ff169809d',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    me: {
      docs: 'https://developer.kantata.com/kantata/specification/users',
      effect: 'none',
      hosts: ['api.mavenlink.com'],
      request: { method: 'GET', path: '/api/v1/users/me.json', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/users' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { results: { count: '/users' } },
      cases: [
        {
          request: 'GET https://api.mavenlink.com/api/v1/users/me.json',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              count: 1,
              results: [{ key: 'users', id: '2' }],
              users: { '2': { full_name: 'Ada', email_address: 'ada@example.com' } },
            },
          },
          verdict: 'live',
          facts: { results: '1' },
        },
        {
          request: 'GET https://api.mavenlink.com/api/v1/users/me.json',
          answer: { status: 401, json: { errors: [{ type: 'oauth', message: 'Invalid OAuth 2 Request' }] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
