/** Credentials of currencylayer. */

import type { Provider } from '#model/provider';

export default {
  name: 'currencylayer',
  docs: 'https://currencylayer.com/documentation',
  rules: [
    {
      id: 'currencylayer-access-key',
      description: 'An access key of currencylayer.',
      keyed: { names: ['currencylayer', 'currency_layer'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query exchange rates on the owner’s quota',
      rotate: 'On the currencylayer dashboard: reset the access key.',
      verify: 'access-key',
      examples: [
        {
          before: 'client.set("currencylayer_access_key", "',
          secret: ['ed082e', '32f17c200ac', '43edf2422de2', '273'],
          after: '");\n',
        },
        {
          before: '  "currencylayer_access_key": "',
          secret: ['eac5a3', '858b086ba', 'e7d05baf3', '7c6051ba'],
          after: '",\n',
        },
        {
          before: "const currencylayerAccessKey = '",
          secret: ['29b001', '7abdf9bba8', '8a0ec31df', '2ef5d84'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'CURRENCYLAYER_ACCESS_KEY=your-key-here\n',
        ['CURRENCYLAYER_ACCESS_KEY=', '3c2d5', '3e', '\n'],
        ['checksum: ', '096c6', 'd22bb7165', '816232f9d', 'a96095467', '\n'],
      ],
    },
  ],
  verify: {
    'access-key': {
      // The API takes the key in the query only.
      docs: 'https://currencylayer.com/documentation',
      effect: 'counts-quota',
      hosts: ['api.currencylayer.com'],
      request: { method: 'GET', path: '/list', query: { access_key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/currencies' }, verdict: 'live' },
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
          request: 'GET https://api.currencylayer.com/list?access_key={secret}',
          answer: { status: 200, json: { success: true, currencies: { EUR: 'Euro' } } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.currencylayer.com/list?access_key={secret}',
          answer: {
            status: 401,
            json: { success: false, error: { code: 101, type: 'invalid_access_key', info: 'made up' } },
          },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.currencylayer.com/list?access_key={secret}',
          answer: { status: 401, json: { error: { code: 'invalid_access_key', message: 'made up' } } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.currencylayer.com/list?access_key={secret}',
          answer: {
            status: 200,
            json: { success: false, error: { code: 105, type: 'https_access_restricted' } },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.currencylayer.com/list?access_key={secret}',
          answer: { status: 200, json: { success: false, error: { code: 102, type: 'inactive_user' } } },
          verdict: 'revoked',
        },
      ],
    },
  },
} satisfies Provider;
