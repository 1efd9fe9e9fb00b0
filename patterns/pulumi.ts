/** Pulumi: access tokens of its cloud. */

import type { Provider } from '#model/provider';

export default {
  name: 'Pulumi',
  docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  rules: [
    {
      id: 'pulumi-access-token',
      description: 'A Pulumi access token of a person, a team or an organization.',
      regex: String.raw`\b(pul-[0-9a-f]{40})\b`,
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'read the state and the decrypted secrets of the stacks of its owner, and change what they deploy',
      rotate:
        'Delete it under Personal or Organization access tokens, and create another with a date of expiry.',
      verify: 'user',
      examples: [
        {
          before: 'export PULUMI_ACCESS_TOKEN=',
          secret: ['pu', 'l-5ed4b870521dd5e078f8', 'dbd226649c66e799f901'],
          after: '\n',
        },
        {
          before: '{"accessTokens":{"https://api.pulumi.com":"',
          secret: ['pu', 'l-37817bfb96a0e1f37cf7', '98ca38d1fae6e436867a'],
          after: '"}}',
        },
      ],
      counterExamples: [
        ['PULUMI_ACCESS_TOKEN=pul-ab5b643661', '4c595a0fc3'],
        'PULUMI_ACCESS_TOKEN=pul-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://www.pulumi.com/docs/reference/cloud-rest-api/schema/user/',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.pulumi.com'],
      isSelfHosted: true,
      request: {
        method: 'GET',
        path: '/api/user',
        headers: { authorization: 'token {secret}', accept: 'application/vnd.pulumi+8' },
      },
      clauses: [
        { status: 200, json: { pointer: '/githubLogin' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: {
        user: '/githubLogin',
        email: '/email',
        organizations: { each: '/organizations', pointer: '/githubLogin' },
      },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/api/user/stacks',
            headers: { authorization: 'token {secret}', accept: 'application/vnd.pulumi+8' },
          },
          says: 'reads {stacks} stacks and their configuration',
          facts: { stacks: { count: '/stacks' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.pulumi.com/api/user',
          headers: { authorization: 'token {secret}' },
          answer: {
            status: 200,
            json: {
              id: 'u1',
              githubLogin: 'ada',
              name: 'Ada',
              email: 'ada@example.com',
              organizations: [{ githubLogin: 'acme', name: 'Acme' }],
            },
          },
          verdict: 'live',
          facts: { user: 'ada', email: 'ada@example.com', organizations: 'acme', stacks: '1' },
          impact: {
            answers: [
              { status: 200, json: { stacks: [{ orgName: 'acme', projectName: 'web', stackName: 'dev' }] } },
            ],
            says: ['reads 1 stacks and their configuration'],
          },
        },
        {
          request: 'GET https://api.pulumi.com/api/user',
          answer: {
            status: 401,
            json: { code: 401, message: 'Unauthorized: No credentials provided or are invalid.' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
