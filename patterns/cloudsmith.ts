/** Cloudsmith: API keys and entitlement tokens, neither with a mark of its own. */

import type { Provider } from '#model/provider';

export default {
  name: 'Cloudsmith',
  docs: 'https://help.cloudsmith.io/docs/api-key',
  rules: [
    {
      id: 'cloudsmith-api-key',
      description: 'A Cloudsmith API key.',
      keyed: {
        names: [
          'cloudsmith_api_key',
          'cloudsmithapikey',
          'cloudsmith-api-key',
          'cloudsmith_token',
          'cloudsmithtoken',
          'cloudsmith-token',
          'cloudsmith_key',
          'cloudsmithkey',
          'cloudsmith-key',
        ],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'publish and delete packages of its owner, so that what uses them runs his code',
      rotate: 'Refresh it under the settings of the user or service.',
      verify: 'self',

      examples: [
        {
          before: 'CLOUDSMITH_API_KEY=',
          secret: ['64840acf1d86f0ebec7f', '79fb0416008721396c74'],
          after: '\n',
        },
        {
          before: '[default]\ncloudsmith_api_key = ',
          secret: ['d5476e62c174a46d42b4', '793b3b34b2746cca604d'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['CLOUDSMITH_API_KEY=1acbd3cbcc4be65c', '7d97209943c087b6'],
        'CLOUDSMITH_API_KEY=${CLOUDSMITH_API_KEY}',
      ],
    },
  ],
  verify: {
    self: {
      docs: 'https://help.cloudsmith.io/reference/user_self',
      effect: 'none',
      hosts: ['api.cloudsmith.io'],
      request: { method: 'GET', path: '/v1/user/self/', headers: { 'x-api-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/authenticated', equals: true }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { user: '/slug', email: '/email', name: '/name' },
      cases: [
        {
          request: 'GET https://api.cloudsmith.io/v1/user/self/',
          headers: { 'x-api-key': '{secret}' },
          answer: {
            status: 200,
            json: { authenticated: true, email: 'ada@example.com', name: 'Ada', slug: 'ada' },
          },
          verdict: 'live',
          facts: { user: 'ada', email: 'ada@example.com', name: 'Ada' },
        },
        {
          request: 'GET https://api.cloudsmith.io/v1/user/self/',
          answer: { status: 401, json: { detail: 'Invalid API key.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
