/** Credentials of JumpCloud. */

import type { Provider } from '#model/provider';

export default {
  name: 'JumpCloud',
  docs: 'https://docs.jumpcloud.com/api/1.0/index.html',
  rules: [
    {
      id: 'jumpcloud-api-key',
      description: 'A JumpCloud API key (current form).',
      regex: String.raw`\b(jca_[A-Za-z0-9]{36})\b`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage users, devices and commands of the organization: run code on its machines',
      rotate: 'In the Admin Portal, My API Key: generate a new one; the old one stops at once.',
      verify: 'organizations',
      docs: 'https://jumpcloud.com/support/service-account-for-apis',
      examples: [
        {
          before: 'JUMPCLOUD_API_KEY=',
          secret: ['jca_', 'ZoS5bpUJwDEj', 'VJIA8OyTmPVs', 'xQYrdLQs772m'],
          after: '\n',
        },
        {
          before: 'curl -H "x-api-key: ',
          secret: ['jca_', 'bvg4LQnz7Dfg', 'xD0WPPsFCbqg', 'qSXsZZLcDx9U'],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: ['jca_your_key', ['jca_', 'RtTr9k', 'QVo55E']],
    },
    {
      id: 'jumpcloud-legacy-api-key',
      description: 'A JumpCloud API key of the old form.',
      keyed: {
        names: [
          'jumpcloud_api',
          'jumpcloud-api',
          'jumpcloudapi',
          'jumpcloud_key',
          'jumpcloud-key',
          'jumpcloudkey',
          'jumpcloud_token',
          'jumpcloud-token',
          'jumpcloudtoken',
          'jumpcloud_secret',
          'jumpcloud-secret',
          'jumpcloudsecret',
        ],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3.1,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage users, devices and commands of the organization: run code on its machines',
      rotate: 'In the Admin Portal, My API Key: generate a new one; the old one stops at once.',
      verify: 'organizations',
      examples: [
        {
          before: 'JUMPCLOUD_API_KEY=',
          secret: ['3f25034755308c', 'f2913747c30e7d', '41dcc31ff661'],
          after: '\n',
        },
        {
          before: 'JUMPCLOUD_TOKEN = "',
          secret: ['55afcf73d76cb1', 'a56e80aa403b63', 'c907c4975f72'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'JUMPCLOUD_API_KEY=7675********\n',
        'JUMPCLOUD_API_KEY=your-key-here\n',
        ['JUMPCLOUD_API_KEY=', '7675571a54', '6b52742adf', '\n'],
      ],
    },
  ],
  verify: {
    organizations: {
      docs: 'https://docs.jumpcloud.com/api/1.0/index.html#tag/Organizations',
      effect: 'none',
      hosts: ['console.jumpcloud.com'],
      request: { method: 'GET', path: '/api/organizations', headers: { 'x-api-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/results' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { organizations: { each: '/results', pointer: '/displayName' } },
      impact: [
        {
          request: {
            method: 'GET',
            path: '/api/systemusers',
            query: { limit: '1' },
            headers: { 'x-api-key': '{secret}' },
          },
          says: 'manages {users} users',
          facts: { users: '/totalCount' },
        },
        {
          request: {
            method: 'GET',
            path: '/api/systems',
            query: { limit: '1' },
            headers: { 'x-api-key': '{secret}' },
          },
          says: 'manages {systems} machines',
          facts: { systems: '/totalCount' },
        },
      ],
      cases: [
        {
          request: 'GET https://console.jumpcloud.com/api/organizations',
          headers: { 'x-api-key': '{secret}' },
          answer: { status: 200, json: { results: [{ _id: 'o1', displayName: 'Acme' }], totalCount: 1 } },
          verdict: 'live',
          facts: { organizations: 'Acme', users: '83', systems: '61' },
          impact: {
            answers: [
              { status: 200, json: { totalCount: 83, results: [] } },
              { status: 200, json: { totalCount: 61, results: [] } },
            ],
            says: ['manages 83 users', 'manages 61 machines'],
          },
        },
        {
          request: 'GET https://console.jumpcloud.com/api/organizations',
          answer: { status: 401, json: { message: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
