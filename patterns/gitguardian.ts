/** Credentials of GitGuardian. */

import type { Provider } from '#model/provider';

export default {
  name: 'GitGuardian',
  docs: 'https://docs.gitguardian.com/api-docs/authentication',
  rules: [
    {
      id: 'gitguardian-api-key',
      description: 'An API key of GitGuardian.',
      keyed: { names: ['gitguardian'], value: '[A-Za-z0-9]{71}' },
      minEntropy: 4.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'scan at the account’s cost and read its incidents, as its scopes allow',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'token',
      revoke: 'token',
      examples: [
        {
          before: 'ENV GITGUARDIAN_API_KEY ',
          secret: [
            'Gx9fx',
            'aCQfrw8xH',
            'A2kcn7UW0',
            'TvSLBiUUIsZEW',
            '6mQogUGAsl',
            '5upgF8T62uJ',
            'sNLLpRhKjcV62',
            'H',
          ],
          after: '\n',
        },
        {
          before: "gitguardian_api_key: '",
          secret: [
            'adGCVL',
            'OGtAQPVnCKsF',
            'xpjBPDfaNjL',
            'JYcN2pC4B5pd',
            '4c3CCHFwzwkV',
            'gpRccFqlbf4V',
            'TaTpFL',
          ],
          after: "'\n",
        },
        {
          before: 'export GITGUARDIAN_API_KEY="',
          secret: [
            '7uqy',
            'ecq3xXrsgvqEY',
            'H8FmURMOiMtF5',
            'HTscXkQ1ElqV3',
            'nOCd2NyCrT4Z',
            '5o0yy8yujSp',
            '0hOH8',
          ],
          after: '"\n',
        },
      ],
      counterExamples: [
        'GITGUARDIAN_API_KEY=your-key-here\n',
        ['GITGUARDIAN_API_KEY=', 'W1GgT7', 'O', '\n'],
        [
          'checksum: ',
          'VPSb',
          'mn7qEMqUviWh',
          'evAWlk6h77',
          'Oxf4a9vBH',
          'WYwo9lW45ta',
          'Wbihq5AQev15F',
          'ealw7PZ72',
          '3ql',
          '\n',
        ],
      ],
    },
  ],
  verify: {
    token: {
      docs: 'https://api.gitguardian.com/docs#tag/API-Tokens',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.gitguardian.com', 'api.eu1.gitguardian.com'],
      request: { method: 'GET', path: '/v1/api_tokens/self', headers: { authorization: 'Token {secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: 401, json: { pointer: '/detail', contains: 'Invalid API key' }, verdict: 'invalid' },
      ],
      facts: { name: '/name', scopes: '/scopes', kind: '/type', expires: '/expire_at' },
      cases: [
        {
          request: 'GET https://api.gitguardian.com/v1/api_tokens/self',
          headers: { authorization: 'Token {secret}' },
          answer: {
            status: 200,
            json: {
              id: '5ddaad0c',
              name: 'ci',
              type: 'personal_access_token',
              status: 'active',
              scopes: ['scan'],
              expire_at: null,
            },
          },
          verdict: 'live',
          facts: { name: 'ci', scopes: 'scan', kind: 'personal_access_token' },
        },
        {
          request: 'GET https://api.gitguardian.com/v1/api_tokens/self',
          answer: { status: 401, json: { detail: 'Invalid API key.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    token: {
      docs: 'https://api.gitguardian.com/docs#tag/API-Tokens',
      effect: 'ends the token at once',
      hosts: ['api.gitguardian.com', 'api.eu1.gitguardian.com'],
      steps: [
        {
          request: {
            method: 'DELETE',
            path: '/v1/api_tokens/self',
            headers: { authorization: 'Token {secret}' },
          },
          done: [204],
        },
      ],
      cases: [
        {
          answers: [{ request: 'DELETE https://api.gitguardian.com/v1/api_tokens/self', status: 204 }],
          isDone: true,
        },
        {
          answers: [
            {
              request: 'DELETE https://api.gitguardian.com/v1/api_tokens/self',
              status: 401,
              json: { detail: 'Invalid API key.' },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
