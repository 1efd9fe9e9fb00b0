/** Credentials of aviationstack. */

import type { Provider } from '#model/provider';

export default {
  name: 'aviationstack',
  docs: 'https://aviationstack.com/documentation',
  rules: [
    {
      id: 'aviationstack-access-key',
      description: 'An access key of aviationstack.',
      keyed: {
        names: ['aviationstack', 'aviation_stack'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the API on the owner’s quota or bill',
      rotate: 'At aviationstack.com/dashboard: reset the access key.',
      verify: 'access-key',
      examples: [
        {
          before: 'AVIATIONSTACK_ACCESS_KEY=',
          secret: ['d12192e176f', '22b097944eb', '91cf574373'],
          after: '\n',
        },
        {
          before: 'http://api.aviationstack.com/check?access_key=',
          secret: ['b53d39b4c9e', 'bb124a78ce7', '9775cb0cee'],
          after: '&format=1',
        },
      ],
      counterExamples: [
        'AVIATIONSTACK_ACCESS_KEY=7518********\n',
        'AVIATIONSTACK_ACCESS_KEY=your-key-here\n',
        ['AVIATIONSTACK_ACCESS_KEY=', '75188a0d', 'd8fd7d13', '\n'],
      ],
    },
  ],
  verify: {
    'access-key': {
      // The API takes the key in the query only.
      docs: 'https://aviationstack.com/documentation',
      effect: 'counts-quota',
      hosts: ['api.aviationstack.com'],
      request: { method: 'GET', path: '/v1/countries', query: { limit: '1', access_key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        { json: { pointer: '/error/type', equals: 'invalid_access_key' }, verdict: 'invalid' },
        { json: { pointer: '/error/code', equals: 'invalid_access_key' }, verdict: 'invalid' },
        {
          json: { pointer: '/error/type', equals: 'https_access_restricted' },
          verdict: 'restricted',
          why: 'the key is accepted, but its plan or quota stops this call',
        },
        {
          json: { pointer: '/error/code', equals: 'https_access_restricted' },
          verdict: 'restricted',
          why: 'the key is accepted, but its plan or quota stops this call',
        },
        {
          json: { pointer: '/error/code', equals: 'function_access_restricted' },
          verdict: 'restricted',
          why: 'the key is accepted, but its plan or quota stops this call',
        },
        {
          json: { pointer: '/error/type', equals: 'usage_limit_reached' },
          verdict: 'restricted',
          why: 'the key is accepted, but its plan or quota stops this call',
        },
        {
          json: { pointer: '/error/code', equals: 'usage_limit_reached' },
          verdict: 'restricted',
          why: 'the key is accepted, but its plan or quota stops this call',
        },
        { json: { pointer: '/error/type', equals: 'inactive_user' }, verdict: 'revoked' },
      ],
      cases: [
        {
          request: 'GET https://api.aviationstack.com/v1/countries?limit=1&access_key={secret}',
          answer: { status: 200, json: { pagination: {}, data: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.aviationstack.com/v1/countries?limit=1&access_key={secret}',
          answer: {
            status: 401,
            json: { success: false, error: { code: 101, type: 'invalid_access_key', info: 'made up' } },
          },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.aviationstack.com/v1/countries?limit=1&access_key={secret}',
          answer: { status: 401, json: { error: { code: 'invalid_access_key', message: 'made up' } } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.aviationstack.com/v1/countries?limit=1&access_key={secret}',
          answer: {
            status: 200,
            json: { success: false, error: { code: 105, type: 'https_access_restricted' } },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.aviationstack.com/v1/countries?limit=1&access_key={secret}',
          answer: { status: 200, json: { success: false, error: { code: 102, type: 'inactive_user' } } },
          verdict: 'revoked',
        },
      ],
    },
  },
} satisfies Provider;
