/**
 * GitLab: tokens that people and integrations make. Those of the CI machinery are in
 * `gitlab-ci.ts`. An instance may put a prefix of its own in front: `acme-glpat-…`.
 */

import type { Provider } from '#model/provider';

export default {
  name: 'GitLab',
  docs: 'https://docs.gitlab.com/security/tokens/',
  rules: [
    {
      id: 'gitlab-personal-access-token',
      description: 'A personal, project or group access token of GitLab.',
      // Takes the 20 characters of old and the routable form of 2025 (`….01.0z1abcdef`), which
      // names the cell, the organization and the user.
      regex: String.raw`\b(?:[\w-]{0,40}[-_.])?(glpat-(?:[\w-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}|[\w-]{20,22}))(?:[^\w-]|$)`,
      minEntropy: 3,
      checks: ['gitlab-routable'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and push code, read CI variables and change projects as its owner, within its scopes',
      rotate:
        'Revoke it under Preferences, Access tokens, or DELETE /api/v4/personal_access_tokens/self with it; create another with fewer scopes and a date of expiry.',
      verify: 'self',
      revoke: 'self',
      docs: 'https://docs.gitlab.com/user/profile/personal_access_tokens/',
      examples: [
        { before: 'PRIVATE-TOKEN: ', secret: ['gl', 'pat-NMVZgCvGp7', 'KK0XnXu594'], after: '\n' },
        {
          before: 'git clone https://oauth2:',
          secret: ['gl', 'pat-8pm9D5P9rx', 'RnXOn-8nKN'],
          after: '@gitlab.com/acme/app.git',
        },
        {
          before: 'export GITLAB_TOKEN="',
          secret: ['gl', 'pat-cYaplsmYJkrIL9BbJ0MOlLwW', 'CIWfy4WP4N6aO3ZAM46RGcxW.01.r4w7rkexr'],
          after: '"',
        },
        { before: 'token: acme-', secret: ['gl', 'pat-saR-ff3zo3', 'YCZKZCCMRz'], after: '\n' },
      ],
      counterExamples: [
        'PRIVATE-TOKEN: glpat-xxxxxxxxxxxxxxxxxxxx',
        ['PRIVATE-TOKEN: gl', 'pat-MfSuJecz', '6MMvAQ8'],
        'PRIVATE-TOKEN: glpat-<token>',
      ],
    },
    {
      id: 'gitlab-deploy-token',
      description: 'A deploy token of a GitLab project or group.',
      regex: String.raw`\b(?:[\w-]{0,40}[-_.])?(gldt-(?:[\w-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}|[\w-]{20}))(?:[^\w-]|$)`,
      minEntropy: 3,
      checks: ['gitlab-routable'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'clone the repositories and use the package and container registries of the project or group, within its scopes',
      rotate: 'Revoke it under Settings, Repository, Deploy tokens, and create another.',
      docs: 'https://docs.gitlab.com/user/project/deploy_tokens/',
      examples: [
        {
          before: 'docker login -u deployer -p ',
          secret: ['gl', 'dt-i_IsNXAgwh', 'RlP7vuvXFE'],
          after: ' registry.gitlab.com',
        },
        { before: "CI_DEPLOY_PASSWORD: '", secret: ['gl', 'dt-KRLyaKNvnd', 'yYTnnQUnu6'], after: "'\n" },
      ],
      counterExamples: [['-p gl', 'dt-ZUCEDp', 'fqmW2j registry.gitlab.com'], '-p gldt-xxxxxxxxxxxxxxxxxxxx'],
    },
    {
      id: 'gitlab-oauth-secret',
      description: 'The secret of an OAuth application of GitLab.',
      regex: String.raw`\b(gloas-[0-9a-f]{64})\b`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'pose as the application: trade codes of its users for access to their projects',
      rotate: 'Renew the secret of the application under Preferences or Admin, Applications.',
      docs: 'https://docs.gitlab.com/integration/oauth_provider/',
      examples: [
        {
          before: 'GITLAB_CLIENT_SECRET=',
          secret: ['glo', 'as-5ce84fb9e4e12f77cc3dc24bed43fd33', '4d21f7f17d88c07c90d4f3e7695d7733'],
          after: '\n',
        },
        {
          before: '"app_secret": "',
          secret: ['glo', 'as-c7e8b71f9e2805a0f05056f6d97818d1', '6ad49ddfa3c8c01a7d389e788cdcc6bc'],
          after: '"',
        },
      ],
      counterExamples: [
        ['GITLAB_CLIENT_SECRET=glo', 'as-f3fcfd40592150c6c9ad', '3842a26f4ac200cfd348'],
        'GITLAB_CLIENT_SECRET=gloas-your-secret',
      ],
    },
    {
      id: 'gitlab-feed-token',
      description: 'A GitLab token for feeds and calendars or for incoming mail.',
      regex: String.raw`\b(gl(?:ft|imt)-(?:[0-9a-f]{64}-[0-9]{1,12}|[\w-]{20,25}))(?:[^\w-]|$)`,
      keywords: ['glft-', 'glimt-'],
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: "read the user's activity feeds and calendars, or open issues by mail in the user's name",
      rotate: 'Reset it under Preferences, Access tokens.',
      docs: 'https://docs.gitlab.com/security/tokens/#feed-token',
      examples: [
        {
          before: 'https://gitlab.com/dashboard/issues.atom?feed_token=',
          secret: ['gl', 'ft-xAf2fAjfpS', 't2NeM03rrx'],
          after: [].join(''),
        },
        {
          before: 'incoming+acme-app-1-',
          secret: ['gl', 'imt-crtyquo9os69l', 'p7t9r1v1hhdq'],
          after: '@incoming.gitlab.com',
        },
      ],
      counterExamples: [['feed_token=gl', 'ft-zQcmR4', 'n4_vpP'], 'feed_token=glft-xxxxxxxxxxxxxxxxxxxx'],
    },
    {
      id: 'gitlab-scim-token',
      description: 'A GitLab token for provisioning users by SCIM.',
      regex: String.raw`\b(glsoat-[\w-]{20})(?:[^\w-]|$)`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'add, change and remove members of the group',
      rotate:
        'Reset the SCIM token under the settings of the group, SAML SSO, and give it to the identity provider.',
      docs: 'https://docs.gitlab.com/user/group/saml_sso/scim_setup/',
      examples: [
        { before: 'SCIM_TOKEN=', secret: ['gls', 'oat-FK7wE_H7mN', '02u1hA-wHF'], after: '\n' },
        { before: '"scim_token": "', secret: ['gls', 'oat-Ti17FXPoKU', 'VZaEjdySY7'], after: '"' },
      ],
      counterExamples: [['SCIM_TOKEN=gls', 'oat-yeA4nRN0lu'], 'SCIM_TOKEN=glsoat-xxxxxxxxxxxxxxxxxxxx'],
    },
    {
      id: 'gitlab-session-cookie',
      description: 'The session cookie of a person who is signed in to GitLab.',
      regex: String.raw`_gitlab_session=([0-9a-f]{32})\b`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'act as that person in the browser, until the session ends',
      rotate: 'Sign out, or end the session under Preferences, Active sessions.',
      examples: [
        {
          before: 'Cookie: _gitlab_session=',
          secret: ['9c13a', '761dc6cbd544', '59a58b29aa2', 'b751'],
          after: '\n',
        },
        {
          before: "curl -H 'cookie: sidebar=1; _gitlab_session=",
          secret: ['4f48b1', '61e39639f703', '1e528403ba', '2310'],
          after: "'",
        },
      ],
      counterExamples: [
        ['_git', 'lab_session', '=<your sessio', 'n>'],
        ['_gitl', 'ab_session=', '4f48b161'],
      ],
    },
  ],
  verify: {
    self: {
      docs: 'https://docs.gitlab.com/api/personal_access_tokens/',
      effect: 'none',
      hosts: ['gitlab.com'],
      isSelfHosted: true,
      request: {
        method: 'GET',
        path: '/api/v4/personal_access_tokens/self',
        headers: { 'private-token': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/active', equals: true }, verdict: 'live' },
        { status: 200, json: { pointer: '/revoked', equals: true }, verdict: 'revoked' },
        { status: 401, json: { pointer: '/error_description', contains: 'revoked' }, verdict: 'revoked' },
        { status: 401, json: { pointer: '/error_description', contains: 'expired' }, verdict: 'revoked' },
        { status: 401, json: { pointer: '/message', equals: '401 Unauthorized' }, verdict: 'invalid' },
        { status: 401, json: { pointer: '/error', equals: 'invalid_token' }, verdict: 'invalid' },
        {
          status: 403,
          json: { pointer: '/error', equals: 'insufficient_scope' },
          verdict: 'restricted',
          why: 'the token is accepted, but its scopes do not cover this call',
        },
        { status: 403, contains: 'blocked', verdict: 'restricted', why: 'the account is blocked' },
      ],
      facts: { name: '/name', scopes: '/scopes', expires: '/expires_at', userId: '/user_id' },
      impact: [
        {
          request: { method: 'GET', path: '/api/v4/user', headers: { 'private-token': '{secret}' } },
          says: 'acts as {user}',
          facts: { user: '/username' },
        },
        {
          request: {
            method: 'GET',
            path: '/api/v4/projects',
            headers: { 'private-token': '{secret}' },
            query: { membership: 'true', per_page: '1', simple: 'true' },
          },
          says: 'is a member of {projects} projects',
          facts: { projects: { header: 'x-total' } },
        },
        {
          request: {
            method: 'GET',
            path: '/api/v4/groups',
            headers: { 'private-token': '{secret}' },
            query: { min_access_level: '10', per_page: '1' },
          },
          says: 'is a member of {groups} groups',
          facts: { groups: { header: 'x-total' } },
        },
      ],
      cases: [
        {
          request: 'GET https://gitlab.com/api/v4/personal_access_tokens/self',
          headers: { 'private-token': '{secret}' },
          answer: {
            status: 200,
            json: {
              id: 4,
              name: 'Test Token',
              revoked: false,
              created_at: '2020-07-23T14:31:47.729Z',
              scopes: ['api', 'read_user'],
              user_id: 3,
              active: true,
              expires_at: '2030-01-01',
            },
          },
          verdict: 'live',
          facts: {
            name: 'Test Token',
            scopes: 'api, read_user',
            expires: '2030-01-01',
            userId: '3',
            user: 'john_smith',
            projects: '34',
            groups: '3',
          },
          impact: {
            answers: [
              { status: 200, json: { id: 1, username: 'john_smith' } },
              { status: 200, headers: { 'X-Total': '34' }, json: [] },
              { status: 200, headers: { 'X-Total': '3' }, json: [] },
            ],
            says: ['acts as john_smith', 'is a member of 34 projects', 'is a member of 3 groups'],
          },
        },
        {
          request: 'GET https://gitlab.com/api/v4/personal_access_tokens/self',
          answer: {
            status: 401,
            json: {
              error: 'invalid_token',
              error_description: 'Token was revoked. You have to re-authorize from the user.',
            },
          },
          verdict: 'revoked',
        },
        {
          request: 'GET https://gitlab.com/api/v4/personal_access_tokens/self',
          answer: { status: 401, json: { message: '401 Unauthorized' } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://gitlab.com/api/v4/personal_access_tokens/self',
          answer: {
            status: 403,
            json: {
              error: 'insufficient_scope',
              error_description: 'The request requires higher privileges than provided by the access token.',
              scope: 'api read_api',
            },
          },
          verdict: 'restricted',
        },
      ],
    },
  },
  revoke: {
    self: {
      docs: 'https://docs.gitlab.com/api/personal_access_tokens/',
      effect: 'ends the token at once',
      hosts: ['gitlab.com'],
      steps: [
        {
          request: {
            method: 'DELETE',
            path: '/api/v4/personal_access_tokens/self',
            headers: { 'private-token': '{secret}' },
          },
          done: [204],
        },
      ],
      cases: [
        {
          answers: [{ request: 'DELETE https://gitlab.com/api/v4/personal_access_tokens/self', status: 204 }],
          isDone: true,
        },
        {
          answers: [
            {
              request: 'DELETE https://gitlab.com/api/v4/personal_access_tokens/self',
              status: 401,
              json: { message: '401 Unauthorized' },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
