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
} satisfies Provider;
