/** Credentials of coinlayer. */

import type { Provider } from '#model/provider';

export default {
  name: 'coinlayer',
  docs: 'https://coinlayer.com/documentation',
  rules: [
    {
      id: 'coinlayer-access-key',
      description: 'An access key of coinlayer.',
      keyed: { names: ['coinlayer', 'coin_layer'], value: '[0-9a-f]{32}' },
      minEntropy: 2.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query cryptocurrency rates on the owner’s quota',
      rotate: 'On the coinlayer dashboard: reset the access key.',
      verify: 'access-key',
      examples: [
        {
          before: 'client.set("coinlayer_access_key", "',
          secret: ['bb0d', '8c9b7f0537d', '2f56127d81f', '25c9c7'],
          after: '");\n',
        },
        {
          before: '  "coinlayer_access_key": "',
          secret: ['b501', '79c89537f', '9492920da9', '2474dbce9'],
          after: '",\n',
        },
        {
          before: "const coinlayerAccessKey = '",
          secret: ['4b86', 'dd1e95a3b', '0643c0d3474', 'aabee7e1'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'COINLAYER_ACCESS_KEY=your-key-here\n',
        ['COINLAYER_ACCESS_KEY=', '5e20db', 'b', '\n'],
        ['checksum: ', '00d1', 'dbd3361c52', '65cac8d2808f2', '11266', '\n'],
      ],
    },
  ],
  verify: {
    'access-key': {
      // The API takes the key in the query only.
      docs: 'https://coinlayer.com/documentation',
      effect: 'counts-quota',
      hosts: ['api.coinlayer.com'],
      request: { method: 'GET', path: '/list', query: { access_key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/crypto' }, verdict: 'live' },
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
          request: 'GET https://api.coinlayer.com/list?access_key={secret}',
          answer: { status: 200, json: { success: true, crypto: {}, fiat: {} } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.coinlayer.com/list?access_key={secret}',
          answer: {
            status: 401,
            json: { success: false, error: { code: 101, type: 'invalid_access_key', info: 'made up' } },
          },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.coinlayer.com/list?access_key={secret}',
          answer: { status: 401, json: { error: { code: 'invalid_access_key', message: 'made up' } } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.coinlayer.com/list?access_key={secret}',
          answer: {
            status: 200,
            json: { success: false, error: { code: 105, type: 'https_access_restricted' } },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.coinlayer.com/list?access_key={secret}',
          answer: { status: 200, json: { success: false, error: { code: 102, type: 'inactive_user' } } },
          verdict: 'revoked',
        },
      ],
    },
  },
} satisfies Provider;
