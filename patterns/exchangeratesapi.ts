/** Credentials of exchangeratesapi.io. */

import type { Provider } from '#model/provider';

export default {
  name: 'exchangeratesapi.io',
  docs: 'https://exchangeratesapi.io/documentation/',
  rules: [
    {
      id: 'exchangeratesapi-access-key',
      description: 'An access key of exchangeratesapi.io.',
      keyed: {
        names: [
          'exchangeratesapi',
          'exchangerates_api',
          'exchange_rates_api',
          'exchangerates-api',
          'exchange-rates-api',
        ],
        value: '[A-Za-z0-9]{32}',
      },
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query exchange rates on the owner’s quota',
      rotate: 'On the dashboard: reset the access key.',
      verify: 'access-key',
      examples: [
        {
          before: 'export EXCHANGERATESAPI_ACCESS_KEY="',
          secret: ['dw7Q1S', 'QLXA3enD4Ra', 'avZqDgmFq', 'bnbkao'],
          after: '"\n',
        },
        {
          before: 'ENV EXCHANGERATESAPI_ACCESS_KEY ',
          secret: ['ekiZrX', '5KJxG8AfRPS', 'e1c8NF3WO', 'GT0W46'],
          after: '\n',
        },
        {
          before: '  "exchangeratesapi_access_key": "',
          secret: ['J7RZa', 'yO5VBDrkzu6c6', 'UoDg9XKpzymJ', 'zW'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'EXCHANGERATESAPI_ACCESS_KEY=your-key-here\n',
        ['EXCHANGERATESAPI_ACCESS_KEY=', '55CLc8', 'Z', '\n'],
        ['checksum: ', '5kG3', 'CDvLQpFb4D30', 'UDRDIKKqC', 'rOXb3we', '\n'],
      ],
    },
  ],
  verify: {
    'access-key': {
      // The API takes the key in the query only.
      docs: 'https://exchangeratesapi.io/documentation/',
      effect: 'counts-quota',
      hosts: ['api.exchangeratesapi.io'],
      request: { method: 'GET', path: '/v1/symbols', query: { access_key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/symbols' }, verdict: 'live' },
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
          request: 'GET https://api.exchangeratesapi.io/v1/symbols?access_key={secret}',
          answer: { status: 200, json: { success: true, symbols: { EUR: 'Euro' } } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.exchangeratesapi.io/v1/symbols?access_key={secret}',
          answer: {
            status: 401,
            json: { success: false, error: { code: 101, type: 'invalid_access_key', info: 'made up' } },
          },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.exchangeratesapi.io/v1/symbols?access_key={secret}',
          answer: { status: 401, json: { error: { code: 'invalid_access_key', message: 'made up' } } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.exchangeratesapi.io/v1/symbols?access_key={secret}',
          answer: {
            status: 200,
            json: { success: false, error: { code: 105, type: 'https_access_restricted' } },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.exchangeratesapi.io/v1/symbols?access_key={secret}',
          answer: { status: 200, json: { success: false, error: { code: 102, type: 'inactive_user' } } },
          verdict: 'revoked',
        },
      ],
    },
  },
} satisfies Provider;
