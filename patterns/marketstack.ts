/** Credentials of marketstack. */

import type { Provider } from '#model/provider';

export default {
  name: 'marketstack',
  docs: 'https://marketstack.com/documentation',
  rules: [
    {
      id: 'marketstack-access-key',
      description: 'A marketstack access key.',
      keyed: { names: ['marketstack'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read market data on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'access-key',
      examples: [
        {
          before: 'client.set("marketstack_access_key", "',
          secret: ['016ce3', '6fe2b0c66fd', 'b63b05ce50d96', 'b3'],
          after: '");\n',
        },
        {
          before: '  "marketstack_access_key": "',
          secret: ['9d07b0', 'a17844eb760', '047917a2a55', '6427'],
          after: '",\n',
        },
        {
          before: "const marketstackAccessKey = '",
          secret: ['1832', 'c37bde4fe4d', '81881d03b350', 'eb5fe'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'MARKETSTACK_ACCESS_KEY=your-key-here\n',
        ['MARKETSTACK_ACCESS_KEY=', '9a32', '183', '\n'],
        ['checksum: ', 'e7570', 'cd853ee54da', '874c6d8a43', '59f5e4', '\n'],
      ],
    },
  ],
  verify: {
    'access-key': {
      // The API takes the key in the query only.
      docs: 'https://marketstack.com/documentation',
      effect: 'counts-quota',
      hosts: ['api.marketstack.com'],
      request: { method: 'GET', path: '/v1/currencies', query: { limit: '1', access_key: '{secret}' } },
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
          request: 'GET https://api.marketstack.com/v1/currencies?limit=1&access_key={secret}',
          answer: { status: 200, json: { pagination: {}, data: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.marketstack.com/v1/currencies?limit=1&access_key={secret}',
          answer: {
            status: 401,
            json: { success: false, error: { code: 101, type: 'invalid_access_key', info: 'made up' } },
          },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.marketstack.com/v1/currencies?limit=1&access_key={secret}',
          answer: { status: 401, json: { error: { code: 'invalid_access_key', message: 'made up' } } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.marketstack.com/v1/currencies?limit=1&access_key={secret}',
          answer: {
            status: 200,
            json: { success: false, error: { code: 105, type: 'https_access_restricted' } },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.marketstack.com/v1/currencies?limit=1&access_key={secret}',
          answer: { status: 200, json: { success: false, error: { code: 102, type: 'inactive_user' } } },
          verdict: 'revoked',
        },
      ],
    },
  },
} satisfies Provider;
