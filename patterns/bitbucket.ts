/** Bitbucket Cloud: app passwords (ended in 2026), access tokens of repositories, OAuth consumers. */

import type { Provider } from '#model/provider';

export default {
  name: 'Bitbucket',
  docs: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
  rules: [
    {
      id: 'bitbucket-app-password',
      description: 'An app password of Bitbucket. They stopped working on 9 June 2026.',
      regex: String.raw`\b(ATBB[0-9A-Za-z]{32})\b`,
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing any more; until June 2026 it read and pushed repositories of its owner',
      rotate: 'Remove it from the code and use an API token or an access token instead.',
      docs: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
      examples: [
        {
          before: 'BITBUCKET_APP_PASSWORD=',
          secret: ['AT', 'BBolh1vI5yg24jY6IU', 'EYD6PEHd4IYA7abM'],
          after: '\n',
        },
        {
          before: 'git clone https://mia:',
          secret: ['AT', 'BBFDRbUjp2KwHfWdnk', 'ds5kcI3eKd3rUMvm'],
          after: '@bitbucket.org/acme/app.git',
        },
      ],
      counterExamples: [
        ['BITBUCKET_APP_PASSWORD=ATBBTeaC4hvaWJ', 'UMqusFw11T'],
        'BITBUCKET_APP_PASSWORD=ATBBxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      id: 'bitbucket-access-token',
      description: 'An access token of a Bitbucket repository, project or workspace.',
      regex: String.raw`\b(ATCTT3xFfGN0[\w=-]{100,240}=[0-9A-F]{8})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'read and push the repositories that it was made for, and run their pipelines, within its scopes',
      rotate:
        'Revoke it under the settings of the repository, project or workspace, Access tokens, and create another.',
      verify: 'access-token',
      examples: [
        {
          before: 'BITBUCKET_TOKEN=',
          secret: [
            'ATC',
            'TT3xFfGN0cK4buOL517kSo8We64S0R3WubeVxkDSLN8nCb2n96rpnxfvAuwgG6825e',
            'rDls5EtHZ1fRKv-OGZylIde0pa_lhORX1G5Jfs4ZzUZpBDOCnLx5K2sgY',
            'kvwOFXHhZYlBxCIqg2zgqh9hhKyQR7pM9D4N8baUHBIevDWb54RHc80I=7168D9AD',
          ],
          after: '\n',
        },
        {
          before: 'https://x-token-auth:',
          secret: [
            'ATC',
            'TT3xFfGN0YoRjuSxuNGGPE5YnkMX4ULl7ewc_xvaVUjN_X3Rlt7EGylDk5DZMsK2ee',
            'F2bd3oGkCEsYvJowUgWFvtRTJf7fUDSIrI2o28B1ock6Uu5FWrXSgalTR',
            'ieha29nFR83JS04ptb62VS_wDBNflacarVQ6vuf5BO00gkt5L4B6p_Cq=0AE73566',
          ],
          after: '@bitbucket.org/acme/app',
        },
      ],
      counterExamples: [
        ['BITBUCKET_TOKEN=ATCTT3xFfGN0XvvlA-AGLMcJ73yl4MxW', 'HLbnBwvC_Zg8CKbtUMyd'],
        'BITBUCKET_TOKEN=ATCTT3xFfGN0...',
      ],
    },
    {
      id: 'bitbucket-client-secret',
      description: 'The secret of an OAuth consumer of Bitbucket.',
      keyed: {
        names: [
          'bitbucket_client_secret',
          'bitbucket_secret',
          'bitbucketsecret',
          'bitbucket-client-secret',
          'bitbucket_consumer_secret',
          'bitbucket_oauth_secret',
          'bitbucketclientsecret',
        ],
        value: '[0-9A-Za-z]{32}',
      },
      minEntropy: 3.8,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'pose as the consumer; with client credentials, act for the workspace that owns it',
      rotate: 'Under the settings of the workspace, OAuth consumers, delete the consumer and add another.',
      docs: 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/',
      examples: [
        { before: 'BITBUCKET_CLIENT_SECRET=', secret: ['89vF73WZ6dwUt2Wq', 'M3BwUI3giduAulX5'], after: '\n' },
        { before: "bitbucketSecret: '", secret: ['ZEi522lAMNUHGgph', 'Mg2yIcnRJMrUFJ52'], after: "'," },
      ],
      counterExamples: [
        ['BITBUCKET_CLIENT_SECRET=MMPFquZlyr', 'vca2c8cifU'],
        ['BITBUCKET_CLIENT_SECRET=6568d25c4d876d6950dc', '138f200aa08a04f436cb'],
      ],
    },
  ],
  verify: {
    'access-token': {
      // Tokens of repositories are refused here with the same words as wrong ones.
      docs: 'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-user-get',
      effect: 'none',
      hosts: ['api.bitbucket.org'],
      request: { method: 'GET', path: '/2.0/user', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/uuid' }, verdict: 'live' },
        {
          status: 403,
          contains: 'privilege scopes',
          verdict: 'restricted',
          why: 'the token is accepted, but its scopes do not cover this call',
        },
      ],
      facts: { user: '/username', name: '/display_name', scopes: { header: 'x-oauth-scopes' } },
      cases: [
        {
          request: 'GET https://api.bitbucket.org/2.0/user',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            headers: { 'X-OAuth-Scopes': 'repository' },
            json: { type: 'user', uuid: '{9484702e}', username: 'ada', display_name: 'Ada' },
          },
          verdict: 'live',
          facts: { user: 'ada', name: 'Ada', scopes: 'repository' },
        },
        {
          request: 'GET https://api.bitbucket.org/2.0/user',
          answer: {
            status: 403,
            json: {
              type: 'error',
              error: {
                message: 'Your credentials lack one or more required privilege scopes.',
                detail: { required: ['account'] },
              },
            },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.bitbucket.org/2.0/user',
          answer: {
            status: 401,
            json: {
              type: 'error',
              error: { message: 'Token is invalid, expired, or not supported for this endpoint.' },
            },
          },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
