/** Buildkite: tokens of its API and of its agents. */

import type { Provider } from '#model/provider';

export default {
  name: 'Buildkite',
  docs: 'https://buildkite.com/docs/platform/security/tokens',
  rules: [
    {
      id: 'buildkite-api-token',
      description: 'An API access token of Buildkite.',
      regex: String.raw`\b(bkua_[0-9a-zA-Z]{40,64})\b`,
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'start and change pipelines and read their logs and artifacts as its owner, within its scopes',
      rotate:
        'DELETE https://api.buildkite.com/v2/access-token with it, or delete it under Personal settings, API access tokens.',
      verify: 'access-token',
      revoke: 'access-token',
      examples: [
        {
          before: 'BUILDKITE_API_TOKEN=',
          secret: ['bk', 'ua_8086bd052d5a6f196ffe', '7855e94de4f60f4f5fcd'],
          after: '\n',
        },
        {
          before: 'provider "buildkite" {\n  api_token = "',
          secret: ['bk', 'ua_ac98a1c178f353d52ce3', '61d1cefc6277edfa7e38'],
          after: '"\n}',
        },
      ],
      counterExamples: [
        ['BUILDKITE_API_TOKEN=bkua_27f31ea4f8', '624017fcc4'],
        'BUILDKITE_API_TOKEN=bkua_*****************************************************',
      ],
    },
    {
      id: 'buildkite-agent-token',
      description: 'A token of a Buildkite agent: for its cluster, its session or its job.',
      regex: String.raw`\b((?:bkaa_|bkaj_|bkct_|bkat_)[0-9A-Za-z_.-]{40,600})(?:[^\w.-]|$)`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'pose as an agent: take jobs of the cluster, with their code and secrets',
      rotate:
        'Revoke the agent token of the cluster and create another; session and job tokens end by themselves.',
      docs: 'https://buildkite.com/docs/agent/v3/tokens',
      examples: [
        {
          before: 'token="',
          secret: ['bk', 'ct_aAo12wDdwENHYX2IcUvWB0kDYeTZvpaj', 'h5WKrySsywthJCuxhOiSvLpjLIelcB66'],
          after: '"\n',
        },
        {
          before: 'BUILDKITE_AGENT_TOKEN=',
          secret: [
            'bk',
            'aa_ALdCz8cdABH5GHrmAfUUMUtVs2n57HgUqYPOeI',
            '2XNYqE0zZ3ylwTeZI3OjE4VEAv7UsP61scChs',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        ['BUILDKITE_AGENT_TOKEN=bkct_IXKEO1', '7l1M9t'],
        'BUILDKITE_AGENT_TOKEN=bkaa_***************************************************************************',
      ],
    },
    {
      id: 'buildkite-legacy-agent-token',
      description: 'A token of a Buildkite agent of the older form, without a mark.',
      keyed: {
        names: [
          'buildkite_agent_token',
          'buildkiteagenttoken',
          'buildkite-agent-token',
          'buildkite_token',
          'agenttoken:',
        ],
        value: '[0-9a-f]{50}|[0-9A-Za-z]{43,50}',
      },
      minEntropy: 3.3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'pose as an agent: take jobs of the organization, with their code and secrets',
      rotate: 'Revoke the agent token under Agents, and create a cluster token instead.',
      docs: 'https://buildkite.com/docs/agent/v3/tokens',
      examples: [
        {
          before: 'BUILDKITE_AGENT_TOKEN=',
          secret: ['6d8c0d6d96ea61c373436ea59', 'df1ae814a3df3e2acd53b5ce7'],
          after: '\n',
        },
        {
          before: '"BuildkiteAgentToken": "',
          secret: ['08f41d9aef562840b5aaaf683', '7383389d7d6215db88d555c34'],
          after: '"',
        },
      ],
      counterExamples: [
        ['BUILDKITE_AGENT_TOKEN=b7f19c025a128822', '63c1936f06785e99'],
        'BUILDKITE_AGENT_TOKEN=your-agent-token',
      ],
    },
  ],
  verify: {
    'access-token': {
      docs: 'https://buildkite.com/docs/apis/rest-api/access-token',
      checked: '2026-11-24',
      effect: 'none',
      hosts: ['api.buildkite.com'],
      request: { method: 'GET', path: '/v2/access-token', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/uuid' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/user/email', scopes: '/scopes', description: '/description', expires: '/expires_at' },
      impact: [
        {
          request: { method: 'GET', path: '/v2/organizations', bearer: '{secret}' },
          says: 'reads organizations: {organizations}',
          facts: { organizations: { each: '', pointer: '/slug' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.buildkite.com/v2/access-token',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              uuid: 'b63254c0-3271-4a98-8270-7cfbd6c2f14e',
              scopes: ['read_build'],
              description: 'Development Token',
              expires_at: '2030-07-23 06:07:42 UTC',
              user: { email: 'ada@example.com', name: 'Ada' },
            },
          },
          verdict: 'live',
          facts: {
            user: 'ada@example.com',
            scopes: 'read_build',
            description: 'Development Token',
            expires: '2030-07-23 06:07:42 UTC',
            organizations: 'acme',
          },
          impact: {
            answers: [{ status: 200, json: [{ slug: 'acme' }] }],
            says: ['reads organizations: acme'],
          },
        },
        {
          request: 'GET https://api.buildkite.com/v2/access-token',
          answer: {
            status: 401,
            json: { message: 'Authentication required. Please supply a valid API Access Token' },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
  revoke: {
    'access-token': {
      docs: 'https://buildkite.com/docs/apis/rest-api/access-token',
      checked: '2026-11-24',
      effect: 'ends the token at once',
      hosts: ['api.buildkite.com'],
      steps: [{ request: { method: 'DELETE', path: '/v2/access-token', bearer: '{secret}' }, done: [204] }],
      cases: [
        {
          answers: [{ request: 'DELETE https://api.buildkite.com/v2/access-token', status: 204 }],
          isDone: true,
        },
        {
          answers: [
            {
              request: 'DELETE https://api.buildkite.com/v2/access-token',
              status: 401,
              json: { message: 'Authentication required.' },
            },
          ],
          isDone: false,
        },
      ],
    },
  },
} satisfies Provider;
