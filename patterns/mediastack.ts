/** Credentials of mediastack. */

import type { Provider } from '#model/provider';

export default {
  name: 'mediastack',
  docs: 'https://mediastack.com/documentation',
  rules: [
    {
      id: 'mediastack-access-key',
      description: 'A mediastack access key.',
      keyed: { names: ['mediastack'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read news on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'access-key',
      examples: [
        {
          before: "const mediastackAccessKey = '",
          secret: ['4e13', '58c5c4589', '8f8ba4a90da', '0832bcde'],
          after: "';\n",
        },
        {
          before: 'client.set("mediastack_access_key", "',
          secret: ['21e094', '5e070fc3d', '9338e3dc7b9d2', 'fbb2'],
          after: '");\n',
        },
        {
          before: 'MEDIASTACK_ACCESS_KEY=',
          secret: ['6e72c1', '5f78e0f75', 'd68a7609324', '807e3e'],
          after: '\n',
        },
      ],
      counterExamples: [
        'MEDIASTACK_ACCESS_KEY=your-key-here\n',
        ['MEDIASTACK_ACCESS_KEY=', '2edb88', '7', '\n'],
        ['checksum: ', '781c', 'ff51e1c069', 'f8676e903a', '38ce92fd', '\n'],
      ],
    },
  ],
  verify: {
    'access-key': {
      // The API takes the key in the query only.
      docs: 'https://mediastack.com/documentation',
      effect: 'counts-quota',
      hosts: ['api.mediastack.com'],
      request: { method: 'GET', path: '/v1/sources', query: { limit: '1', access_key: '{secret}' } },
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
          request: 'GET https://api.mediastack.com/v1/sources?limit=1&access_key={secret}',
          answer: { status: 200, json: { pagination: {}, data: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.mediastack.com/v1/sources?limit=1&access_key={secret}',
          answer: {
            status: 401,
            json: { success: false, error: { code: 101, type: 'invalid_access_key', info: 'made up' } },
          },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.mediastack.com/v1/sources?limit=1&access_key={secret}',
          answer: { status: 401, json: { error: { code: 'invalid_access_key', message: 'made up' } } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.mediastack.com/v1/sources?limit=1&access_key={secret}',
          answer: {
            status: 200,
            json: { success: false, error: { code: 105, type: 'https_access_restricted' } },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.mediastack.com/v1/sources?limit=1&access_key={secret}',
          answer: { status: 200, json: { success: false, error: { code: 102, type: 'inactive_user' } } },
          verdict: 'revoked',
        },
      ],
    },
  },
} satisfies Provider;
