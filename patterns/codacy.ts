/** Codacy: project and account tokens, which have no mark of their own. */

import type { Provider } from '#model/provider';

export default {
  name: 'Codacy',
  docs: 'https://docs.codacy.com/codacy-api/api-tokens/',
  rules: [
    {
      id: 'codacy-api-token',
      description: 'A Codacy API token of a project or an account.',
      keyed: {
        names: [
          'codacy_project_token',
          'codacyprojecttoken',
          'codacy-project-token',
          'codacy_api_token',
          'codacyapitoken',
          'codacy-api-token',
          'codacy_account_token',
          'codacyaccounttoken',
          'codacy-account-token',
          'codacy_token',
          'codacytoken',
          'codacy-token',
        ],
        value: '[0-9a-f]{32}|[0-9A-Za-z]{20}',
      },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'upload false coverage; with an account token, read code and issues and change settings',
      rotate: 'Delete it under Integrations or Your account, and create another.',
      verify: 'user',

      examples: [
        { before: 'CODACY_PROJECT_TOKEN=', secret: ['145bd6fbeea26835', '0d8bf8c8fc573e1d'], after: '\n' },
        { before: 'codacy_api_token: "', secret: ['C06lK4P0Rk', 'pV9Isy7ScJ'], after: '"\n' },
      ],
      counterExamples: [
        ['CODACY_PROJECT_TOKEN=85b4b1bf', 'd891b8a0'],
        'CODACY_PROJECT_TOKEN=${{ secrets.CODACY }}',
      ],
    },
  ],
  verify: {
    user: {
      // Tokens of projects are 32 digits long and not for this call.
      docs: 'https://api.codacy.com/api/api-docs#getuser',
      effect: 'none',
      hosts: ['app.codacy.com'],
      derived: { accountToken: { from: 'secret', pattern: '^([0-9A-Za-z]{20})$' } },
      request: { method: 'GET', path: '/api/v3/user', headers: { 'api-token': '{accountToken}' } },
      clauses: [
        { status: 200, json: { pointer: '/data/mainEmail' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/data/mainEmail', name: '/data/name' },
      cases: [
        {
          request: 'GET https://app.codacy.com/api/v3/user',
          headers: { 'api-token': '{accountToken}' },
          secret: ['abcde01234', 'FGHIJ56789'],
          answer: { status: 200, json: { data: { id: 1, name: 'Ada', mainEmail: 'ada@example.com' } } },
          verdict: 'live',
          facts: { user: 'ada@example.com', name: 'Ada' },
        },
        {
          request: 'GET https://app.codacy.com/api/v3/user',
          secret: ['abcde01234', 'FGHIJ56789'],
          answer: { status: 401, json: { actions: [], error: 'Unauthorized', message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
