/** Credentials of Phrase. */

import type { Provider } from '#model/provider';

export default {
  name: 'Phrase',
  docs: 'https://developers.phrase.com/en/api/strings/authentication',
  rules: [
    {
      id: 'phrase-access-token',
      description: 'A Phrase access token.',
      keyed: {
        names: [
          'phrase_access',
          'phrase-access',
          'phraseaccess',
          'phraseapp',
          'phrase_api',
          'phrase_strings',
          'api.phrase.com',
        ],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change translations and projects in the owner’s name',
      rotate: 'In Phrase, Profile settings, Access tokens: delete it and generate another.',
      verify: 'user',
      examples: [
        {
          before: "const phraseAccessAccessToken = '",
          secret: [
            '168b',
            '0759f5fb939',
            '6a1938430',
            '31b9a9856',
            'c0cf7341a28',
            'e7991b0ae',
            '35ebc9de531',
          ],
          after: "';\n",
        },
        {
          before: 'client.set("phrase_access_access_token", "',
          secret: [
            'bec105',
            '3635dc36901a1',
            '005bda450b',
            '1d49dce76be2',
            '1210e4470634',
            'a45fb28ae',
            '7a',
          ],
          after: '");\n',
        },
        {
          before: 'PHRASE_ACCESS_ACCESS_TOKEN=',
          secret: [
            '2801f',
            '934b4c224191',
            '5b062d21572',
            'd31943ed1',
            '3ffef5ce7bf6c',
            'a1d9d24b7e',
            '3edb',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'PHRASE_ACCESS_ACCESS_TOKEN=your-key-here\n',
        ['PHRASE_ACCESS_ACCESS_TOKEN=', 'c303', 'e22', '\n'],
        [
          'checksum: ',
          '40416',
          'cb3fd0ec687',
          '968510ed65',
          'be4fbb529e1',
          '95a89c9ba4119',
          'ea84c6ab43',
          '0360',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://github.com/phrase/openapi',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.phrase.com', 'api.us.app.phrase.com'],
      request: { method: 'GET', path: '/v2/user', headers: { Authorization: 'token {secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      facts: { user: '/email', name: '/username' },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/v2/projects?per_page=50',
            headers: { Authorization: 'token {secret}' },
          },
          says: 'changes the projects {projects}',
          facts: { projects: { each: '', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.phrase.com/v2/user',
          headers: { authorization: 'token {secret}' },
          answer: { status: 200, json: { id: 'u1', username: 'ana', email: 'ana@example.com', name: 'Ana' } },
          verdict: 'live',
          facts: { user: 'ana@example.com', name: 'ana', projects: 'App' },
          impact: {
            answers: [{ status: 200, json: [{ id: 'p1', name: 'App' }] }],
            says: ['changes the projects App'],
          },
        },
        {
          request: 'GET https://api.phrase.com/v2/user',
          answer: { status: 401, json: { message: 'Bad credentials' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
