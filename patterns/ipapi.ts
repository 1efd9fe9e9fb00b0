/** Credentials of three services of one name: ipapi.com, ipapi.co and ip-api.com. */

import type { Provider } from '#model/provider';

export default {
  name: 'ipapi',
  docs: 'https://ipapi.com/documentation',
  rules: [
    {
      id: 'ipapi-access-key',
      description: 'An access key of ipapi.com or ipapi.co, or a pro key of ip-api.com.',
      keyed: { names: ['ipapi', 'ip-api.com', 'ip_api_com'], value: '[0-9a-f]{32}|[A-Za-z0-9]{48,50}' },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up addresses on the owner’s plan',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'access-key',
      examples: [
        {
          before: "const ipapiAccessKey = '",
          secret: ['a50f5', '8dc5a73160f4b', 'ea8e8768cc', '30d8'],
          after: "';\n",
        },
        {
          before: 'client.set("ipapi_access_key", "',
          secret: ['9b4776', '89c1a642e27c3', 'b77748118', '17af'],
          after: '");\n',
        },
        {
          before: 'IPAPI_ACCESS_KEY=',
          secret: ['gHyPXj', 'DHmHvEg47yBQk', 'bjSTs7v52ENY', '3jnrjp6AU', 'trZEFqhXXQ'],
          after: '\n',
        },
      ],
      counterExamples: [
        'IPAPI_ACCESS_KEY=your-key-here\n',
        ['IPAPI_ACCESS_KEY=', 'e8407', '17', '\n'],
        ['checksum: ', '4QQtY', 'fOwC1Na5A', '6IfKUmpL8QE', 'RP22fAUsqM', 'ZUHKiqiBsh', 'Ifcyq', '\n'],
      ],
    },
  ],
  verify: {
    'access-key': {
      // The API takes the key in the query only.
      docs: 'https://ipapi.com/documentation',
      effect: 'counts-quota',
      hosts: ['api.ipapi.com'],
      request: { method: 'GET', path: '/api/check', query: { access_key: '{secret}' } },
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
          request: 'GET https://api.ipapi.com/api/check?access_key={secret}',
          answer: { status: 200, json: { ip: '203.0.113.7', type: 'ipv4' } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.ipapi.com/api/check?access_key={secret}',
          answer: {
            status: 401,
            json: { success: false, error: { code: 101, type: 'invalid_access_key', info: 'made up' } },
          },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.ipapi.com/api/check?access_key={secret}',
          answer: { status: 401, json: { error: { code: 'invalid_access_key', message: 'made up' } } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.ipapi.com/api/check?access_key={secret}',
          answer: {
            status: 200,
            json: { success: false, error: { code: 105, type: 'https_access_restricted' } },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.ipapi.com/api/check?access_key={secret}',
          answer: { status: 200, json: { success: false, error: { code: 102, type: 'inactive_user' } } },
          verdict: 'revoked',
        },
      ],
    },
  },
} satisfies Provider;
