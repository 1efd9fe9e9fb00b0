/** Credentials of ipstack. */

import type { Provider } from '#model/provider';

export default {
  name: 'ipstack',
  docs: 'https://ipstack.com/documentation',
  rules: [
    {
      id: 'ipstack-access-key',
      description: 'An access key of ipstack.',
      keyed: {
        names: ['ipstack'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.9,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the API on the owner’s quota or bill',
      rotate: 'At ipstack.com/dashboard: reset the access key.',
      verify: 'access-key',
      examples: [
        { before: 'IPSTACK_ACCESS_KEY=', secret: ['7165a4bddf5', '47292a7d58a', 'f606c7f0b8'], after: '\n' },
        {
          before: 'http://api.ipstack.com/check?access_key=',
          secret: ['cfe9f367de6', '87dcd38c4d2', 'e4fc6c3136'],
          after: '&format=1',
        },
      ],
      counterExamples: [
        'IPSTACK_ACCESS_KEY=1daa********\n',
        'IPSTACK_ACCESS_KEY=your-key-here\n',
        ['IPSTACK_ACCESS_KEY=', '1daa279d', '8641d3cb', '\n'],
      ],
    },
  ],
  verify: {
    'access-key': {
      // The API takes the key in the query only.
      docs: 'https://ipstack.com/documentation',
      effect: 'counts-quota',
      hosts: ['api.ipstack.com'],
      request: { method: 'GET', path: '/check', query: { access_key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/ip' }, verdict: 'live' },
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
          request: 'GET https://api.ipstack.com/check?access_key={secret}',
          answer: { status: 200, json: { ip: '203.0.113.7', type: 'ipv4' } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.ipstack.com/check?access_key={secret}',
          answer: {
            status: 401,
            json: { success: false, error: { code: 101, type: 'invalid_access_key', info: 'made up' } },
          },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.ipstack.com/check?access_key={secret}',
          answer: { status: 401, json: { error: { code: 'invalid_access_key', message: 'made up' } } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.ipstack.com/check?access_key={secret}',
          answer: {
            status: 200,
            json: { success: false, error: { code: 105, type: 'https_access_restricted' } },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.ipstack.com/check?access_key={secret}',
          answer: { status: 200, json: { success: false, error: { code: 102, type: 'inactive_user' } } },
          verdict: 'revoked',
        },
      ],
    },
  },
} satisfies Provider;
