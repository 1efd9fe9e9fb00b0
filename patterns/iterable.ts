/** Credentials of Iterable. */

import type { Provider } from '#model/provider';

export default {
  name: 'Iterable',
  docs: 'https://support.iterable.com/hc/en-us/articles/360043464871',
  rules: [
    {
      id: 'iterable-api-key',
      description: 'An Iterable API key.',
      keyed: { names: ['iterable'], value: '[0-9a-f]{32}', isCommonWord: true },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read users and send messages to them in the project’s name, unless it is a client key',
      rotate: 'In Integrations, API Keys: create another key of the same type, switch over, delete this one.',
      verify: 'lists',
      examples: [
        {
          before: "const iterableApiKey = '",
          secret: ['37d5', 'ba37e31de', '5dc703c89', '02bf0ce5cf'],
          after: "';\n",
        },
        {
          before: 'client.set("iterable_api_key", "',
          secret: ['eb6bf', '3dd46fef9678', '687f6fdc3d97', '1ab'],
          after: '");\n',
        },
        {
          before: 'ITERABLE_API_KEY=',
          secret: ['1e092', 'a3c354b21', 'aee73badc5', 'bee2b190'],
          after: '\n',
        },
      ],
      counterExamples: [
        'ITERABLE_API_KEY=your-key-here\n',
        ['ITERABLE_API_KEY=', 'fa25', '40c', '\n'],
        ['checksum: ', 'edd71', 'e414ec1c43', 'deb5bb82fd1', '54f31c', '\n'],
      ],
    },
  ],
  verify: {
    lists: {
      docs: 'https://api.iterable.com/api/docs#lists_getLists',
      effect: 'none',
      hosts: ['api.iterable.com', 'api.eu.iterable.com'],
      request: { method: 'GET', path: '/api/lists', headers: { 'api-key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/lists' }, verdict: 'live' },
        { status: 401, json: { pointer: '/code', equals: 'BadApiKey' }, verdict: 'invalid' },
      ],
      facts: { lists: { each: '/lists', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://api.iterable.com/api/lists',
          headers: { 'api-key': '{secret}' },
          answer: { status: 200, json: { lists: [{ id: 1, name: 'Customers' }] } },
          verdict: 'live',
          facts: { lists: 'Customers' },
        },
        {
          request: 'GET https://api.iterable.com/api/lists',
          answer: { status: 401, json: { msg: 'Invalid API key', code: 'BadApiKey', params: null } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
