/** Credentials of Less Annoying CRM. */

import type { Provider } from '#model/provider';

export default {
  name: 'Less Annoying CRM',
  docs: 'https://account.lessannoyingcrm.com/api_docs/v2/Getting_Started/Connect',
  rules: [
    {
      id: 'lessannoyingcrm-api-key',
      description: 'A Less Annoying CRM API key.',
      keyed: {
        names: ['lessannoyingcrm', 'less_annoying', 'less-annoying', 'lacrm'],
        value: '[A-Za-z0-9-]{40,100}',
      },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the account’s contacts and notes',
      rotate: 'In Settings, Programmer API: delete the key and create another.',
      verify: 'user',
      examples: [
        {
          before: 'client.set("lessannoyingcrm_api_key", "',
          secret: ['jPLC', 'rt4rd34BtRQ', 'lSSllcTLpV6', 'i8zUHTCtFf1', 'za6pZD'],
          after: '");\n',
        },
        {
          before: '  "lessannoyingcrm_api_key": "',
          secret: ['bzztn', '3Wt-7FhuUx-f', '6sXNADUiYac1b', 'AqEfnntGUv'],
          after: '",\n',
        },
        {
          before: "const lessannoyingcrmApiKey = '",
          secret: ['GvN2', 'zEPYo9enZGA', '4W1Y2Q4afp7H9', 'YXYbyyZF-g4', '46R'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'LESSANNOYINGCRM_API_KEY=your-key-here\n',
        ['LESSANNOYINGCRM_API_KEY=', '3xAQ1', 'TS', '\n'],
        ['checksum: ', 'xAlWU', 'QDRAi3cf0', '5Tj6cMRwhuU', 'Rpjj-zdgv', 'xSVsAQ7', '\n'],
      ],
    },
  ],
  verify: {
    user: {
      docs: 'https://account.lessannoyingcrm.com/api_docs/v2/Users/GetUser',
      effect: 'none',
      hosts: ['api.lessannoyingcrm.com'],
      request: {
        method: 'POST',
        path: '/v2/',
        headers: { authorization: '{secret}' },
        json: { Function: 'GetUser', Parameters: {} },
      },
      clauses: [
        { status: 200, json: { pointer: '/UserId' }, verdict: 'live' },
        {
          status: [400, 401],
          json: { pointer: '/ErrorDescription', contains: 'API key' },
          verdict: 'invalid',
        },
      ],
      facts: { user: '/FirstName' },
      cases: [
        {
          request: 'POST https://api.lessannoyingcrm.com/v2/',
          headers: { authorization: '{secret}' },
          answer: { status: 200, json: { UserId: '1', FirstName: 'Ada', LastName: 'Example' } },
          verdict: 'live',
          facts: { user: 'Ada' },
        },
        {
          request: 'POST https://api.lessannoyingcrm.com/v2/',
          answer: { status: 400, json: { ErrorCode: 'made up', ErrorDescription: 'Invalid API key' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
