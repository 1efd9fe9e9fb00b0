/** Credentials of countrylayer. */

import type { Provider } from '#model/provider';

export default {
  name: 'countrylayer',
  docs: 'https://countrylayer.com/documentation',
  rules: [
    {
      id: 'countrylayer-access-key',
      description: 'An access key of countrylayer.',
      keyed: { names: ['countrylayer', 'country_layer'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query data on countries on the owner’s quota',
      rotate: 'On the countrylayer dashboard: reset the access key.',
      verify: 'access-key',
      examples: [
        {
          before: 'export COUNTRYLAYER_ACCESS_KEY="',
          secret: ['c0217', '11e716d54f9', 'de400abc9', '2e07cb2'],
          after: '"\n',
        },
        {
          before: 'ENV COUNTRYLAYER_ACCESS_KEY ',
          secret: ['874a4', 'da931dd65130b', '8a02e3d0746f5', '4'],
          after: '\n',
        },
        {
          before: '  "countrylayer_access_key": "',
          secret: ['f823', '5ae9665bf', '3d95a005a', 'a1df9873c0'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'COUNTRYLAYER_ACCESS_KEY=your-key-here\n',
        ['COUNTRYLAYER_ACCESS_KEY=', '7ccf86', 'b', '\n'],
        ['checksum: ', '996c', '409b69a47', '727e62b1d84', 'a66ed7f3', '\n'],
      ],
    },
  ],
  verify: {
    'access-key': {
      // The API takes the key in the query only.
      docs: 'https://countrylayer.com/documentation',
      effect: 'counts-quota',
      hosts: ['api.countrylayer.com'],
      request: { method: 'GET', path: '/v2/alpha/de', query: { access_key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/name' }, verdict: 'live' },
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
          request: 'GET https://api.countrylayer.com/v2/alpha/de?access_key={secret}',
          answer: { status: 200, json: { name: 'Germany', alpha2Code: 'DE' } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.countrylayer.com/v2/alpha/de?access_key={secret}',
          answer: {
            status: 401,
            json: { success: false, error: { code: 101, type: 'invalid_access_key', info: 'made up' } },
          },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.countrylayer.com/v2/alpha/de?access_key={secret}',
          answer: { status: 401, json: { error: { code: 'invalid_access_key', message: 'made up' } } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.countrylayer.com/v2/alpha/de?access_key={secret}',
          answer: {
            status: 200,
            json: { success: false, error: { code: 105, type: 'https_access_restricted' } },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.countrylayer.com/v2/alpha/de?access_key={secret}',
          answer: { status: 200, json: { success: false, error: { code: 102, type: 'inactive_user' } } },
          verdict: 'revoked',
        },
      ],
    },
  },
} satisfies Provider;
