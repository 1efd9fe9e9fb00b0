/** GitHub Apps and OAuth apps: tokens of installations and users, client ids and client secrets. */

import type { Provider } from '#model/provider';

export default {
  name: 'GitHub Apps',
  docs: 'https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app',
  rules: [
    {
      id: 'github-app-installation-token',
      description:
        'A token of a GitHub App installation or of a workflow run. It lives for an hour or as long as the job.',
      regex: String.raw`\b(ghs_[0-9A-Za-z]{36})\b`,
      minEntropy: 3,
      checks: ['github-crc32'],
      stopValues: [['ghs_1', '6c7e42f292c6912e77', '10c838347ae178b4a'].join('')],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the repositories of the installation with the rights of the app, for at most an hour',
      rotate:
        'It expires by itself; DELETE https://api.github.com/installation/token with it ends it at once. Find what prints it.',
      verify: 'installation',
      revoke: 'installation',
      examples: [
        {
          before: 'AUTHORIZATION: token ',
          secret: ['gh', 's_2HqLwzgjc06ikZjgsY', 'mKXZ1D297SnI1Ebl0R'],
          after: '\n',
        },
        {
          before: 'https://x-access-token:',
          secret: ['gh', 's_MwGCAJjKUezYfC1qfm', '2DfsgCK8kHTP3v72vg'],
          after: '@github.com/acme/app',
        },
      ],
      counterExamples: [
        'token ghs_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX',
        ['token gh', 's_FdVIQe0RtXfsHaYx0J', 'ZbnNu3gBQlny9MHU1'],
      ],
    },
    {
      id: 'github-app-installation-jwt',
      description:
        'A token of a GitHub App installation of the form of 2026: app id and a signed JSON token.',
      regex: String.raw`\b(ghs_[0-9]{1,12}_eyJ[\w-]{10,}\.[\w-]{20,}\.[\w-]{20,})`,
      maxLength: 1500,
      checks: ['jwt', 'plain-ids'],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the repositories of the installation with the rights of the app, for at most an hour',
      rotate:
        'It expires by itself; DELETE https://api.github.com/installation/token with it ends it at once. Find what prints it.',
      verify: 'installation',
      revoke: 'installation',
      examples: [
        {
          before: 'GITHUB_TOKEN=',
          secret: [
            'gh',
            's_1048576_eyJ',
            'hbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.',
            'eyJpc3MiOiJodHRwczovL2FwaS5naXRodWIuY29tIiwic3ViIjoiaW5zdGFsbGF0aW9uIiwiaWlkIjoiNzMzNTcyNzUiLCJqdGkiOiI2ZGU3ODdjNC0xOGNjLTQyYzYtOTI5Ny01MDE1YTkyZjE2NTAiLCJzY3AiOiJMbENDLURNQmtHWWdnUVNXNjNPdTd0UXlCNnhqNHhzSUo2SFR6a3loX2M5amx3bWZjVVZLY0N5Q2lzLWUifQ.',
            '2jqv_RJ1_IqvpNlqY5x-o5gm1rSHw8dLdW5c7zc9r4CbKqE_K6Qh7zr7lIoAjqig9ehHxhIVTBSU-IGYDUF54Khv_0_MJ4wG6DaCvBa6CMAIikO20soVXTAS_sABrk69Vdi_Kg894NxaxHyJMrKP3e_VCDHNkgtVIAAZ8O6YLac',
          ],
          after: '\n',
        },
        {
          before: '"token": "',
          secret: [
            'gh',
            's_731_eyJ',
            'hbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6IjhjN2RhYmQ4YjNlNDc3NTAifQ.',
            'eyJpc3MiOiJodHRwczovL2FwaS5naXRodWIuY29tIiwiaWlkIjoiNjA4MTIxOTgiLCJqdGkiOiJjYTBiMjkyMy0zMjc2LTQ3NzYtYjFiNS0yM2FjOGUwNGQ4YTIifQ.',
            'oUzpMLJLsp2w1GPB5-mGGHoLyn56r3E7O9wXsM-TfmZwAkBapDcuUA9wGqTOQ9cihc4-n6sz9Ns4xbuqP0_UYg',
          ],
          after: '",',
        },
      ],
      counterExamples: [
        'GITHUB_TOKEN=ghs_1048576_eyJhbGciOi...',
        [
          'GITHUB_TOKEN=ghs_1048576_eyJlqocG9ANBXu5hjKhlvFA',
          '1N-VoRwd6GqMbQLCslI2.QdKTaqS8hF8AFkb6qqHQxBHByWN5JM',
          'pD_wiZLRyrQRf3_HKhVjSMyY6jhNS5.afRer4PyfzE498AdS4bR',
          'r4kbtfN_1V5TH0oe3uIt',
        ],
      ],
    },
    {
      id: 'github-app-user-token',
      description: 'A token that a GitHub App holds for a user.',
      regex: String.raw`\b(ghu_[0-9A-Za-z]{36})\b`,
      minEntropy: 3,
      checks: ['github-crc32'],
      stopValues: [['ghu_1', '6c7e42f292c6912e77', '10c838347ae178b4a'].join('')],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'act for the user where both the user and the app have rights; for eight hours, or forever where the app opted out of expiry',
      rotate: 'Post it to https://api.github.com/credentials/revoke, or have the user revoke the app.',
      verify: 'user',
      revoke: 'credential',
      examples: [
        {
          before: '{"oauth_token":"',
          secret: ['gh', 'u_6cf13SfXYFDxSfmFcR', '4QAfksLCS6Bx0qFFLi'],
          after: '","user":"mia"}',
        },
        {
          before: "COPILOT_TOKEN='",
          secret: ['gh', 'u_GxbjicMsw3hyu2NSwp', 'd5Txz7DAQJ9J0sbypV'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'token: ghu_0000000000000000000000000000000000000',
        ['token: gh', 'u_FE5AXYMrK92ajV7YLoq', '4lqvoWh4i514BgiQpL'],
      ],
    },
    {
      id: 'github-app-client-id',
      description: 'The client id of a GitHub App or OAuth app.',
      regex: String.raw`\b(Iv1\.[0-9a-f]{16}|(?:Iv|Ov)23[a-z]{2}[0-9A-Za-z]{14})\b`,
      severity: 'info',
      confidence: 'high',
      audience: 'public',
      canDo: 'nothing by itself: it names the app',
      rotate: 'It need not be changed; change the client secret.',
      partName: 'id',
      isPartOnly: true,
      examples: [
        { before: 'GITHUB_CLIENT_ID=', secret: ['Iv1.e865c4d2', 'f7eedde5'], after: '\n' },
        { before: "clientId: '", secret: ['Ov23li6O4u8Xn', '61jCnzc'], after: "'," },
        { before: 'client_id = "', secret: ['Iv23ctQNiTQjc', '6d8pWpx'], after: '"' },
      ],
      counterExamples: [['Iv1.1028fc', 'ea264a'], 'Ov23libRhwHQfrPO'],
    },
    {
      id: 'github-app-client-secret',
      description: 'The client secret of a GitHub App or OAuth app.',
      keyed: {
        names: [
          ...[
            'github_client_secret',
            'githubclientsecret',
            'github-client-secret',
            'github_secret',
            'github_oauth_secret',
          ],
          ...[
            'github_app_client_secret',
            'gh_client_secret',
            'auth_github_secret',
            'github_app_secret',
            'social_auth_github_secret',
          ],
        ],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'pose as the app: trade its users’ codes for tokens, and check or revoke the tokens it holds',
      rotate: "In the app's settings generate another client secret, move to it, delete the leaked one.",
      docs: 'https://docs.github.com/apps/oauth-apps/building-oauth-apps/creating-an-oauth-app',
      parts: [{ name: 'id', rule: 'github-app-client-id', acrossFiles: true }],
      verify: 'client',
      examples: [
        {
          before: ['GITHUB_CLIENT_ID=', 'Iv1.55470645', '0e9b3278', '\nGITHUB_CLIENT_SECRET='].join(''),
          secret: ['fbbcaef5af5041854fe4', '08f67ef273afbbd74b1a'],
          after: '\n',
          parts: { id: ['Iv1.55470645', '0e9b3278'] },
        },
        {
          before: ['GitHubProvider({ clientId: "', 'Ov23liDI9xlah', 'j24OOXs', '", github_secret: "'].join(
            '',
          ),
          secret: ['a3b8bc7307cdd1a7bd06', 'd99d5bd86e0cb7e87652'],
          after: '" })',
          parts: { id: ['Ov23liDI9xlah', 'j24OOXs'] },
        },
      ],
      counterExamples: [
        ['GITHUB_CLIENT_SECRET=42e269f86bd4fb1e', 'c01198a21655fb3c'],
        'GITHUB_CLIENT_SECRET=your_client_secret',
      ],
    },
  ],
  verify: {
    client: {
      code: 'oauth2-client-credentials',
      docs: 'https://docs.github.com/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps',
      effect: 'none',
      hosts: ['github.com'],
      settings: {
        path: '/login/oauth/access_token',
        style: 'body',
        form: 'code=dowse',
        live: 'bad_verification_code',
        invalid: 'incorrect_client_credentials',
      },
    },
    user: {
      docs: 'https://docs.github.com/en/rest/users/users#get-the-authenticated-user',
      effect: 'none',
      hosts: ['api.github.com'],
      request: {
        method: 'GET',
        path: '/user',
        bearer: '{secret}',
        headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
      },
      clauses: [
        { status: 200, json: { pointer: '/login' }, verdict: 'live' },
        { status: 401, json: { pointer: '/message', equals: 'Bad credentials' }, verdict: 'invalid' },
        {
          status: 403,
          json: { pointer: '/message', contains: 'rate limit' },
          verdict: 'unknown',
          reason: 'rate-limited',
        },
        {
          status: 403,
          json: { pointer: '/message', contains: 'suspended' },
          verdict: 'revoked',
          why: 'its account or installation is suspended',
        },
        {
          status: 403,
          json: { pointer: '/documentation_url' },
          verdict: 'restricted',
          why: 'accepted, but its organisation (single sign-on, allowed addresses) or its permissions stop it here',
        },
      ],
      facts: {
        user: '/login',
        name: '/name',
        email: '/email',
        scopes: { header: 'x-oauth-scopes' },
        expires: { header: 'github-authentication-token-expiration' },
      },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/user/repos',
            bearer: '{secret}',
            headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
            query: { per_page: '100' },
          },
          says: 'reads {repositories} repositories (of the first 100)',
          facts: { repositories: { count: '' } },
        },
        {
          request: {
            method: 'GET',
            path: '/user/orgs',
            bearer: '{secret}',
            headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
            query: { per_page: '100' },
          },
          says: 'is a member of {organizations}',
          facts: { organizations: { each: '', pointer: '/login' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.github.com/user',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            headers: {
              'X-OAuth-Scopes': 'repo, workflow',
              'GitHub-Authentication-Token-Expiration': '2030-01-01 00:00:00 UTC',
            },
            json: { login: 'octocat', id: 1, name: 'Mona', email: null, type: 'User' },
          },
          verdict: 'live',
          facts: {
            user: 'octocat',
            name: 'Mona',
            scopes: 'repo, workflow',
            expires: '2030-01-01 00:00:00 UTC',
            repositories: '2',
            organizations: 'acme, octo-org',
          },
          impact: {
            answers: [
              { status: 200, json: [{ full_name: 'octocat/hello' }, { full_name: 'acme/app' }] },
              { status: 200, json: [{ login: 'acme' }, { login: 'octo-org' }] },
            ],
            says: ['reads 2 repositories (of the first 100)', 'is a member of acme, octo-org'],
          },
        },
        {
          request: 'GET https://api.github.com/user',
          answer: {
            status: 401,
            json: {
              message: 'Bad credentials',
              documentation_url: 'https://docs.github.com/rest',
              status: '401',
            },
          },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.github.com/user',
          answer: {
            status: 403,
            json: {
              message:
                'Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization.',
              documentation_url: 'https://docs.github.com/rest',
            },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.github.com/user',
          answer: { status: 403, json: { message: 'Sorry. Your account was suspended.' } },
          verdict: 'revoked',
        },
        {
          request: 'GET https://api.github.com/user',
          answer: { status: 403, json: { message: 'API rate limit exceeded for user ID 1.' } },
          verdict: 'unknown',
        },
      ],
    },
    installation: {
      docs: 'https://docs.github.com/en/rest/apps/installations#list-repositories-accessible-to-the-app-installation',
      effect: 'none',
      hosts: ['api.github.com'],
      request: {
        method: 'GET',
        path: '/installation/repositories',
        bearer: '{secret}',
        headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
        query: { per_page: '100' },
      },
      clauses: [
        { status: 200, json: { pointer: '/total_count' }, verdict: 'live' },
        { status: 401, json: { pointer: '/message', equals: 'Bad credentials' }, verdict: 'invalid' },
        {
          status: 403,
          json: { pointer: '/message', contains: 'rate limit' },
          verdict: 'unknown',
          reason: 'rate-limited',
        },
        {
          status: 403,
          json: { pointer: '/message', contains: 'suspended' },
          verdict: 'revoked',
          why: 'its account or installation is suspended',
        },
        {
          status: 403,
          json: { pointer: '/documentation_url' },
          verdict: 'restricted',
          why: 'accepted, but its organisation (single sign-on, allowed addresses) or its permissions stop it here',
        },
      ],
      facts: { repositories: '/total_count', owner: '/repositories/0/owner/login' },
      cases: [
        {
          request: 'GET https://api.github.com/installation/repositories?per_page=100',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              total_count: 1,
              repositories: [{ full_name: 'octocat/Hello-World', owner: { login: 'octocat' } }],
            },
          },
          verdict: 'live',
          facts: { repositories: '1', owner: 'octocat' },
        },
        {
          request: 'GET https://api.github.com/installation/repositories?per_page=100',
          answer: { status: 401, json: { message: 'Bad credentials' } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.github.com/installation/repositories?per_page=100',
          answer: { status: 403, json: { message: 'This installation has been suspended' } },
          verdict: 'revoked',
        },
        {
          request: 'GET https://api.github.com/installation/repositories?per_page=100',
          answer: {
            status: 403,
            json: {
              message: 'Resource not accessible by integration',
              documentation_url: 'https://docs.github.com/rest',
            },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.github.com/installation/repositories?per_page=100',
          answer: { status: 403, json: { message: 'API rate limit exceeded for installation ID 1.' } },
          verdict: 'unknown',
        },
      ],
    },
  },
  revoke: {
    installation: {
      docs: 'https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token',
      effect: 'ends the token at once; the app can make others',
      hosts: ['api.github.com'],
      steps: [
        {
          request: {
            method: 'DELETE',
            path: '/installation/token',
            bearer: '{secret}',
            headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
          },
          done: [204],
        },
      ],
      cases: [
        {
          answers: [{ request: 'DELETE https://api.github.com/installation/token', status: 204 }],
          isDone: true,
        },
        {
          answers: [
            {
              request: 'DELETE https://api.github.com/installation/token',
              status: 401,
              json: { message: 'Bad credentials' },
            },
          ],
          isDone: false,
        },
      ],
    },
    credential: {
      docs: 'https://docs.github.com/en/rest/credentials/revoke',
      checked: '2026-11-24',
      effect: 'ends the token for good within minutes; GitHub tells its owner',
      hosts: ['api.github.com'],
      steps: [
        {
          request: {
            method: 'POST',
            path: '/credentials/revoke',
            headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
            json: { credentials: ['{secret}'] },
          },
          done: [202],
        },
      ],
      cases: [
        {
          answers: [{ request: 'POST https://api.github.com/credentials/revoke', status: 202, json: {} }],
          isDone: true,
        },
        {
          answers: [
            {
              request: 'POST https://api.github.com/credentials/revoke',
              status: 422,
              json: { message: 'Validation Failed' },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
