/** Credentials of languagelayer. */

import type { Provider } from '#model/provider';

export default {
  name: 'languagelayer',
  docs: 'https://languagelayer.com/documentation',
  rules: [
    {
      id: 'languagelayer-access-key',
      description: 'A languagelayer access key.',
      keyed: { names: ['languagelayer', 'language_layer', 'language-layer'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'detect languages on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'access-key',
      examples: [
        {
          before: '  "languagelayer_access_key": "',
          secret: ['1637', 'a0e7700464ce', '200a0101c', 'b072c1f'],
          after: '",\n',
        },
        {
          before: 'export LANGUAGELAYER_ACCESS_KEY="',
          secret: ['8c09', '2524d73591', 'de1779c434fad', '46d6f'],
          after: '"\n',
        },
        {
          before: 'client.set("languagelayer_access_key", "',
          secret: ['cf23d7', '5ecca6bf0fa42', '3beb4253b091', 'd'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'LANGUAGELAYER_ACCESS_KEY=your-key-here\n',
        ['LANGUAGELAYER_ACCESS_KEY=', 'f1232', '5b', '\n'],
        ['checksum: ', '05fc2', 'aa8f40810', '03c1c9ea2', '7230f9520', '\n'],
      ],
    },
  ],
  verify: {
    'access-key': {
      // The API takes the key in the query only.
      docs: 'https://languagelayer.com/documentation',
      effect: 'counts-quota',
      hosts: ['api.languagelayer.com'],
      request: { method: 'GET', path: '/languages', query: { access_key: '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/languages' }, verdict: 'live' },
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
          request: 'GET https://api.languagelayer.com/languages?access_key={secret}',
          answer: { status: 200, json: { success: true, languages: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.languagelayer.com/languages?access_key={secret}',
          answer: {
            status: 401,
            json: { success: false, error: { code: 101, type: 'invalid_access_key', info: 'made up' } },
          },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.languagelayer.com/languages?access_key={secret}',
          answer: { status: 401, json: { error: { code: 'invalid_access_key', message: 'made up' } } },
          verdict: 'invalid',
        },
        {
          request: 'GET https://api.languagelayer.com/languages?access_key={secret}',
          answer: {
            status: 200,
            json: { success: false, error: { code: 105, type: 'https_access_restricted' } },
          },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.languagelayer.com/languages?access_key={secret}',
          answer: { status: 200, json: { success: false, error: { code: 102, type: 'inactive_user' } } },
          verdict: 'revoked',
        },
      ],
    },
  },
} satisfies Provider;
