/** Credentials of Apollo GraphOS. */

import type { Provider } from '#model/provider';

export default {
  name: 'Apollo GraphOS',
  docs: 'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys',
  rules: [
    {
      id: 'apollo-graph-key',
      description: 'An Apollo GraphOS graph API key.',
      regex: String.raw`\b(service:[A-Za-z0-9_-]{1,64}:[A-Za-z0-9_-]{22})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'publish schemas to the graph and report for it',
      rotate: 'In GraphOS Studio, graph, Settings, API Keys: delete the key and create another.',
      verify: 'studio',
      examples: [
        { before: 'APOLLO_KEY=', secret: ['service:acme-graph:', 'Dc_w2ThLXhp', 'O0p_NSpKEvT'], after: '\n' },
        {
          before: 'apollo:\n  key: ',
          secret: ['service:acme-graph:', 'K_3N1Q_XFwV', 'qL8mxZ8rfls'],
          after: '\n',
        },
      ],
      counterExamples: ['service:your-graph:your-key', ['service:acme:', 'nT1BoRxwX']],
    },
    {
      id: 'apollo-user-key',
      description: 'An Apollo GraphOS personal API key.',
      regex: String.raw`\b(user:[a-z]{2}\.[A-Za-z0-9_-]{6,64}:[A-Za-z0-9_-]{22})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'change every graph that the person can',
      rotate: 'In GraphOS Studio, Personal settings, API Keys: delete the key and create another.',
      verify: 'studio',
      examples: [
        { before: 'APOLLO_KEY=', secret: ['user:gh.acmedev:', 'ftz2r9u1JKy', '_NjO85lQBgZ'], after: '\n' },
        {
          before: 'rover config auth --key ',
          secret: ['user:gh.acmedev:', 'UUTzds2PCSx', '5I3w0r3NSqM'],
          after: '\n',
        },
      ],
      counterExamples: ['user:gh.your-name:your-key', ['user:gh.acmedev:', 's01QTGSZo']],
    },
    {
      id: 'apollo-io-api-key',
      description: 'An Apollo.io API key.',
      keyed: {
        names: ['apollo_io', 'apolloio', 'apollo.io', 'apollo_api_key', 'apolloapikey'],
        value: '[A-Za-z0-9_-]{22}',
      },
      minEntropy: 3.4,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'look up people on the owner’s credits and read and change its CRM records',
      rotate: 'At developer.apollo.io/keys: delete the key and create another.',
      verify: 'sales',
      docs: 'https://docs.apollo.io/docs/create-api-key',
      examples: [
        { before: 'APOLLO_API_KEY=', secret: ['MetbNtuMMbv', '9ShiG8TVkg1'], after: '\n' },
        { before: 'apollo_io_key = "', secret: ['Ej4LUoNVERO', 'Mt6Et1K6wjv'], after: '"\n' },
      ],
      counterExamples: [
        'APOLLO_API_KEY=2C64********\n',
        'APOLLO_API_KEY=your-key-here\n',
        ['APOLLO_API_KEY=', '2C64N49n660', '\n'],
      ],
    },
  ],
  verify: {
    studio: {
      docs: 'https://www.apollographql.com/docs/graphos/reference/platform-api',
      effect: 'none',
      hosts: ['api.apollographql.com'],
      request: {
        method: 'POST',
        path: '/api/graphql',
        headers: { 'x-api-key': '{secret}' },
        json: { query: 'query { me { id name } }' },
      },
      clauses: [
        { status: 200, json: { pointer: '/data/me/id' }, verdict: 'live' },
        { status: 200, json: { pointer: '/data/me', equals: null }, verdict: 'invalid' },
      ],
      facts: { id: '/data/me/id', name: '/data/me/name' },
      cases: [
        {
          request: 'POST https://api.apollographql.com/api/graphql',
          headers: { 'x-api-key': '{secret}' },
          answer: { status: 200, json: { data: { me: { id: 'my-graph', name: 'My Graph' } } } },
          verdict: 'live',
          facts: { id: 'my-graph', name: 'My Graph' },
        },
        {
          request: 'POST https://api.apollographql.com/api/graphql',
          answer: { status: 200, json: { data: { me: null } } },
          verdict: 'invalid',
        },
      ],
    },
    sales: {
      docs: 'https://docs.apollo.io/docs/test-api-key',
      effect: 'none',
      hosts: ['api.apollo.io'],
      request: { method: 'GET', path: '/v1/auth/health', headers: { 'x-api-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/is_logged_in', equals: true }, verdict: 'live' },
        { status: 200, json: { pointer: '/is_logged_in', equals: false }, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.apollo.io/v1/auth/health',
          headers: { 'x-api-key': '{secret}' },
          answer: { status: 200, json: { healthy: true, is_logged_in: true } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.apollo.io/v1/auth/health',
          answer: { status: 200, json: { healthy: true, is_logged_in: false } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
