/** packagecloud: API tokens, which have no mark of their own. */

import type { Provider } from '#model/provider';

export default {
  name: 'packagecloud',
  docs: 'https://packagecloud.io/docs/api',
  rules: [
    {
      id: 'packagecloud-api-token',
      description: 'A packagecloud API token.',
      keyed: {
        names: [
          'packagecloud_token',
          'packagecloudtoken',
          'packagecloud-token',
          'packagecloud_api_token',
          'packagecloudapitoken',
          'packagecloud-api-token',
          'packagecloud_api_key',
          'packagecloudapikey',
          'packagecloud-api-key',
          'package_cloud_token',
          'package-cloud-token',
        ],
        value: '[0-9a-f]{48}',
      },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'push and delete packages of its owner, so that machines that install them run his code',
      rotate: 'Regenerate it under API Token.',

      verify: 'repos',
      examples: [
        {
          before: 'PACKAGECLOUD_TOKEN=',
          secret: ['8b51d1879281865869c620b2', 'f50353a6290354c01972eae7'],
          after: '\n',
        },
        {
          before: '{"url":"https://packagecloud.io","packagecloud_token":"',
          secret: ['e50ec81126d5920b9900322b', 'a5b0d844fafe17dd0e706a63'],
          after: '"}',
        },
      ],
      counterExamples: [
        ['PACKAGECLOUD_TOKEN=a4f46e9f2477fac3', 'caaf05af427bee66'],
        'PACKAGECLOUD_TOKEN=${TOKEN}',
      ],
    },
  ],
  verify: {
    repos: {
      docs: 'https://packagecloud.io/docs/api#resource_repositories_method_index',
      effect: 'none',
      hosts: ['packagecloud.io'],
      request: { method: 'GET', path: '/api/v1/repos', basic: ['{secret}', ''] },
      clauses: [
        { status: 200, isJson: true, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { repositories: { each: '', pointer: '/fqname' } },
      impact: [{ says: 'pushes to {repositories}' }],
      cases: [
        {
          request: 'GET https://packagecloud.io/api/v1/repos',
          headers: { authorization: 'Basic {secret}:' },
          answer: { status: 200, json: [{ name: 'deb', fqname: 'acme/deb' }] },
          verdict: 'live',
          facts: { repositories: 'acme/deb' },
          impact: { answers: [], says: ['pushes to acme/deb'] },
        },
        {
          request: 'GET https://packagecloud.io/api/v1/repos',
          answer: { status: 401, json: { error: 'unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
