/** GitHub: tokens of people and of OAuth apps. Tokens and keys of GitHub Apps are in `github-app.ts`. */

import type { Provider } from '#model/provider';

const revoke =
  'Revoke it under Settings, Developer settings, or post it to https://api.github.com/credentials/revoke, which needs no login. Read the security log for its use.';

export default {
  name: 'GitHub',
  docs: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
  rules: [
    {
      id: 'github-personal-access-token',
      description: 'A classic personal access token of GitHub.',
      regex: String.raw`\b(ghp_[0-9A-Za-z]{36})\b`,
      minEntropy: 3,
      checks: ['github-crc32'],
      stopValues: [['ghp_1', '6c7e42f292c6912e77', '10c838347ae178b4a'].join('')],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'read and push to every repository of its owner, private ones too, and all else its scopes allow',
      rotate: revoke,
      verify: 'user',
      revoke: 'credential',
      examples: [
        {
          before: 'export GITHUB_TOKEN=',
          secret: ['gh', 'p_tfinn6TPMJhyeOdsyV', 'w6f9DlIO5vsH1JuzU5'],
          after: '\n',
        },
        {
          before: 'git remote add origin https://ci:',
          secret: ['gh', 'p_Qqa3cy6v19IafHURQr', 'CXpOPrsNehgy1fh3rw'],
          after: '@github.com/acme/app.git',
        },
        {
          before: 'env:\n  GH_TOKEN: "',
          secret: ['gh', 'p_cvXyUdX1YPdbfxuq2w', 'dhrgUOhx6RFg1xsjq9'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'GITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        ['GITHUB_TOKEN=gh', 'p_Z23Y8EeDkE9Udtg', 'TXZFM8Nn7RJ4ULW'],
        ['GITHUB_TOKEN=gh', 'p_wu0iZASLUK', 'ZRAqkLFyVi-bxDJaeVc', 'qY4wgIA'],
      ],
    },
    {
      id: 'github-fine-grained-token',
      description: 'A fine-grained personal access token of GitHub.',
      regex: String.raw`\b(github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59})\b`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the repositories and rights that its owner chose for it, often to push code',
      rotate: revoke,
      verify: 'user',
      revoke: 'credential',
      examples: [
        {
          before: 'GITHUB_TOKEN=',
          secret: [
            'github_',
            'pat_11HND745U9Z8',
            '4CBD25J484_o7XIUz465iphoZlO2rm4Ok4piU0ukl',
            'Kzhd3lWvS3ZuDj5U2qUBJe8vljl6I',
          ],
          after: '\n',
        },
        {
          before: '{"github-oauth": {"github.com": "',
          secret: [
            'github_',
            'pat_11H29IFKW36U',
            'I03AF03WR2_frPlgpXBv7f0M2t7eJIfCfBnkwK7Sh',
            'DQKW5ntV9uVa3RZzHrUMjrCne9kxi',
          ],
          after: '"}}',
        },
      ],
      counterExamples: [
        ['GITHUB_TOKEN=github_pat_11BBYM7LC3X4', 'GEYYRCVGB4'],
        [
          'GITHUB_TOKEN=github_pat_sgSMQrtz1fw',
          'm4zzu3Bmpug-jAcklBVMslxAxrYd6KjmW4SgRppXQO',
          'faIIwkLGdSD3AeIgHHH1YI1xq0ziW',
        ],
      ],
    },
    {
      id: 'github-oauth-token',
      description: 'A token that a GitHub user gave to an OAuth app, the GitHub command line among them.',
      regex: String.raw`\b(gho_[0-9A-Za-z]{36})\b`,
      minEntropy: 3,
      checks: ['github-crc32'],
      stopValues: [['gho_1', '6c7e42f292c6912e77', '10c838347ae178b4a'].join('')],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'act for the user within the scopes of the app; for the command line that is nearly everything',
      rotate:
        'Post it to https://api.github.com/credentials/revoke, or revoke the app under Settings, Applications.',
      docs: 'https://docs.github.com/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps',
      verify: 'user',
      revoke: 'credential',
      examples: [
        {
          before: 'github.com:\n    oauth_token: ',
          secret: ['gh', 'o_8B2OaHMV13IPxu5ZTj', 'Ze7N64Ok4YeF2e0gqI'],
          after: '\n    user: mia\n',
        },
        {
          before: 'const token = "',
          secret: ['gh', 'o_vDdB8kjfbshZHh5y5F', 'HZBNgboSVi6A1HWwLf'],
          after: '";',
        },
      ],
      counterExamples: [
        'oauth_token: gho_****************',
        ['oauth_token: gh', 'o_vrBdVlETAHM6Q0yVt', 'j8bVZwTxU3SJohGwg'],
      ],
    },
    {
      id: 'github-refresh-token',
      description: 'A refresh token of a GitHub App, which fetches new user tokens for six months.',
      regex: String.raw`\b(ghr_[0-9A-Za-z]{36}(?:[0-9A-Za-z]{40})?)\b`,
      minEntropy: 3,
      checks: ['github-crc32'],
      stopValues: [
        [
          'ghr_1',
          'b4a2e77838347a7e42',
          '0ce178f2e7c6912e16',
          '9246c34e1ccbf66c46',
          '812d16d5b1a9dc86a1',
          '498',
        ].join(''),
      ],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'fetch new tokens of the user, together with the client secret of the app',
      rotate: 'Post it to https://api.github.com/credentials/revoke, or have the user revoke the app.',
      docs: 'https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/refreshing-user-access-tokens',
      revoke: 'credential',
      examples: [
        {
          before: '"refresh_token": "',
          secret: [
            'gh',
            'r_7lZUGfB3ift3hdiZcLoPeNINzeWJkLSOthQtUo',
            'Ouqch2l2lNpQy7wCXtIhU5bJ8is6j3Qkc5wmxS',
          ],
          after: '",',
        },
        {
          before: 'REFRESH_TOKEN=',
          secret: ['gh', 'r_nDjEar5uHcSnOiI6Dl', 'ALSsgZC32fMm3txYO8'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['"refresh_token": "gh', 'r_VorL3vV6v7DYNBESzqr86wju9', 'HB4FZYTWrCSA0psP8YesbAe7m"'],
        '"refresh_token": "ghr_..."',
      ],
    },
    {
      id: 'github-legacy-token',
      description: 'A GitHub token of the form used until 2021, without a mark.',
      keyed: {
        names: [
          ...[
            'github_token',
            'github-token',
            'githubtoken',
            'github_access_token',
            'githubaccesstoken',
            'github_pat',
          ],
          ...[
            'github_oauth_token',
            'github_api_token',
            'githubapitoken',
            'github_api_key',
            'gh_token',
            'github-oauth',
          ],
        ],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3,
      stopValues: [['e72e1', '6c7e42f292c6912e77', '10c838347ae178b4a'].join('')],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and push to repositories of its owner within its scopes, if it still exists',
      rotate: revoke,
      verify: 'user',
      examples: [
        { before: 'GITHUB_TOKEN=', secret: ['175f7de3d43ef101aae0', '78e943477dafdcf36381'], after: '\n' },
        {
          before: '{"github-oauth": {"github.com": "',
          secret: ['f558f1737e4a832b1ccf', '2ae0b6dfc153287220cd'],
          after: '"}}',
        },
        {
          before: '<property name="githubAccessToken" value="',
          secret: ['295c5a8faee3149c2c75', '15891c0f1752c7e64d27'],
          after: '"/>',
        },
      ],
      counterExamples: [
        ['https://github.com/acme/app/commit/06b21d62d6c1fbcbeb3e', '6d9d8642b67580876473'],
        ['GITHUB_TOKEN=4f48b161e39639f7031e', '528403ba231024c2a86'],
        'GITHUB_TOKEN=${{ secrets.GITHUB_TOKEN }}',
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://docs.github.com/rest/users/users#get-the-authenticated-user',
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
          why: 'its account is suspended',
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
        scopes: { header: 'x-oauth-scopes' },
        expires: { header: 'github-authentication-token-expiration' },
      },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/user/repos',
            query: { per_page: '100', sort: 'pushed' },
            bearer: '{secret}',
            headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
          },
          facts: { repositories: { count: '' }, latest: '/0/full_name' },
          says: 'reaches {repositories} repositories (100 are counted at most), {latest} the latest of them',
        },
        {
          request: {
            method: 'GET',
            path: '/user/orgs',
            query: { per_page: '100' },
            bearer: '{secret}',
            headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
          },
          facts: { organisations: { each: '', pointer: '/login' } },
          says: 'acts in the organisations {organisations}',
        },
      ],
      cases: [
        {
          request: 'GET https://api.github.com/user',
          headers: { authorization: 'Bearer {secret}', accept: 'application/vnd.github+json' },
          answer: {
            status: 200,
            headers: {
              'X-OAuth-Scopes': 'repo, read:org',
              'GitHub-Authentication-Token-Expiration': '2026-12-01 10:00:00 UTC',
            },
            json: { login: 'octo', id: 583231, name: 'Octo Acme' },
          },
          verdict: 'live',
          facts: {
            user: 'octo',
            name: 'Octo Acme',
            scopes: 'repo, read:org',
            expires: '2026-12-01 10:00:00 UTC',
            repositories: '2',
            latest: 'acme/app',
            organisations: 'acme, globex',
          },
          impact: {
            answers: [
              { status: 200, json: [{ full_name: 'acme/app' }, { full_name: 'octo/dots' }] },
              { status: 200, json: [{ login: 'acme' }, { login: 'globex' }] },
            ],
            says: [
              'reaches 2 repositories (100 are counted at most), acme/app the latest of them',
              'acts in the organisations acme, globex',
            ],
          },
        },
        {
          request: 'GET https://api.github.com/user',
          answer: {
            status: 401,
            json: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest' },
          },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.github.com/user',
          answer: { status: 403, json: { message: 'API rate limit exceeded for user ID 1.' } },
          verdict: 'unknown',
        },
        {
          request: 'GET https://api.github.com/user',
          answer: {
            status: 403,
            json: {
              message: 'Sorry. Your account was suspended.',
              documentation_url: 'https://docs.github.com/rest',
            },
          },
          verdict: 'revoked',
        },
        {
          request: 'GET https://api.github.com/user',
          answer: {
            status: 403,
            json: {
              message: 'Resource protected by organization SAML enforcement.',
              documentation_url: 'https://docs.github.com/rest',
            },
          },
          verdict: 'restricted',
        },
      ],
    },
  },
  revoke: {
    credential: {
      docs: 'https://docs.github.com/rest/credentials/revoke',
      effect: 'ends the token at once and for good; GitHub mails its owner',
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
