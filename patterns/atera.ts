/** Credentials of Atera. */

import type { Provider } from '#model/provider';

export default {
  name: 'Atera',
  docs: 'https://app.atera.com/apidocs/',
  rules: [
    {
      id: 'atera-api-key',
      description: 'An Atera API key.',
      keyed: { names: ['atera'], value: '[0-9a-f]{32}', isCommonWord: true },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the customers, agents, tickets and contracts of a managed service provider',
      rotate: 'In Atera, Admin, API: reset the API key.',
      verify: 'customers',
      examples: [
        {
          before: "const ateraApiKey = '",
          secret: ['4e450', '7e4ae5cd6e', 'c4f9f5908781', '193ed'],
          after: "';\n",
        },
        {
          before: 'client.set("atera_api_key", "',
          secret: ['7df2ba', '54ce75a732', '38eabe81655', 'aa103'],
          after: '");\n',
        },
        { before: 'ATERA_API_KEY=', secret: ['40b73b', 'f4cde2764', '1b1eba3be69', '37fddb'], after: '\n' },
      ],
      counterExamples: [
        'ATERA_API_KEY=your-key-here\n',
        ['ATERA_API_KEY=', '5069', 'cbc', '\n'],
        ['checksum: ', '71629b', '84d2b707404', 'd03bc3400cc', '0bb4', '\n'],
      ],
    },
  ],
  verify: {
    customers: {
      docs: 'https://app.atera.com/apidocs/',
      effect: 'none',
      hosts: ['app.atera.com'],
      request: {
        method: 'GET',
        path: '/api/v3/customers',
        query: { itemsInPage: '1' },
        headers: { 'x-api-key': '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/items' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { customers: '/totalItemCount' },
      cases: [
        {
          request: 'GET https://app.atera.com/api/v3/customers?itemsInPage=1',
          headers: { 'x-api-key': '{secret}' },
          answer: { status: 200, json: { items: [], totalItemCount: 7, page: 1, itemsInPage: 1 } },
          verdict: 'live',
          facts: { customers: '7' },
        },
        {
          request: 'GET https://app.atera.com/api/v3/customers?itemsInPage=1',
          answer: { status: 401, json: { Message: 'Authorization has been denied for this request.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
