/** Credentials of Fixer. */

import type { Provider } from '#model/provider';

export default {
  name: 'Fixer',
  docs: 'https://fixer.io/documentation',
  rules: [
    {
      id: 'fixerio-access-key',
      description: 'An access key of Fixer, the exchange rates.',
      keyed: {
        names: [
          'fixer.io',
          'fixerio',
          'fixer_io',
          'fixer_api',
          'fixer_access',
          'fixer_key',
          'fixer-api',
          'fixerapi',
        ],
        value: '[0-9a-zA-Z]{32}',
      },
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query exchange rates on the owner’s quota',
      rotate: 'On the Fixer dashboard: reset the access key.',
      verify: 'access-key',
      examples: [
        {
          before: 'export FIXER_IO_ACCESS_KEY="',
          secret: ['ouzUJ', 'rjHtdndP3z', 'iuD6CNpkxVCqC', 'A5ma'],
          after: '"\n',
        },
        {
          before: 'ENV FIXER_IO_ACCESS_KEY ',
          secret: ['fuLUDd', 'X9T4of9xVl5', 'dGJbZRVNgd', 'mzyeI'],
          after: '\n',
        },
        {
          before: '  "fixer_io_access_key": "',
          secret: ['7XchI', 'QfghihsVRnT', 'koEJcmACEus', 'vPLhq'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'FIXER_IO_ACCESS_KEY=your-key-here\n',
        ['FIXER_IO_ACCESS_KEY=', 'i8r7', '6Np', '\n'],
        ['checksum: ', 'EexY', 'qFi4HBi0ljfcM', 'lXNcCA7RMv', 'Fkv3F', '\n'],
      ],
    },
  ],
  verify: {
    'access-key': {
      // The API takes the key in the query only.
      docs: 'https://fixer.io/documentation',
      effect: 'counts-quota',
      hosts: ['data.fixer.io'],
      request: { method: 'GET', path: '/api/symbols', query: { access_key: '{secret}' } },
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
          request: 'GET https://data.fixer.io/api/symbols?access_key={secret}',
          answer: { status: 200, json: { success: true, symbols: { EUR: 'Euro' } } },
          verdict: 'live',
        },
        {
          request: 'GET https://data.fixer.io/api/symbols?access_key={secret}',
          answer: {
            status: 401,
            json: { success: false, error: { code: 101, type: 'invalid_access_key', info: 'made up' } },
          },
          verdict: 'invalid',
        },
        {
          request: 'GET https://data.fixer.io/api/symbols?access_key={secret}',
          answer: { status: 401, json: { error: { code: 'invalid_access_key', message: 'made up' } } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://data.fixer.io/api/symbols?access_key={secret}',
          answer: {
            status: 200,
            json: { success: false, error: { code: 105, type: 'https_access_restricted' } },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://data.fixer.io/api/symbols?access_key={secret}',
          answer: { status: 200, json: { success: false, error: { code: 102, type: 'inactive_user' } } },
          verdict: 'revoked',
        },
      ],
    },
  },
} satisfies Provider;
