/** Credentials of Moosend. */

import type { Provider } from '#model/provider';

export default {
  name: 'Moosend',
  docs: 'https://moosend.com/docs/api/',
  rules: [
    {
      id: 'moosend-api-key',
      description: 'A Moosend API key.',
      keyed: { names: ['moosend'], value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read subscribers and send campaigns in the owner’s name',
      rotate: 'In Settings, API key: generate a new key.',
      verify: 'lists',
      examples: [
        {
          before: 'export MOOSEND_API_KEY="',
          secret: ['1f65', '1db0-14ee-2', '654-3709-', '414c594f8', '3e1'],
          after: '"\n',
        },
        {
          before: 'ENV MOOSEND_API_KEY ',
          secret: ['4deab1', 'ec-e887-bf', 'b0-d00c-6e', 'e3e7d69afb'],
          after: '\n',
        },
        {
          before: '  "moosend_api_key": "',
          secret: ['06170', 'bea-cf82-3', 'b75-3066-d01c', '1fcfe093'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'MOOSEND_API_KEY=your-key-here\n',
        ['MOOSEND_API_KEY=', '7c01', '052', '\n'],
        ['checksum: ', 'ff6ca0', '25-8c7f-04', 'fb-6ef5-847', '90b42380d', '\n'],
      ],
    },
  ],
  verify: {
    lists: {
      // The API takes the key in the query only.
      docs: 'https://moosend.com/docs/api/#getting-all-active-mailing-lists',
      effect: 'none',
      hosts: ['api.moosend.com'],
      request: { method: 'GET', path: '/v3/lists/1/1.json', query: { apikey: '{secret}' } },
      clauses: [{ status: 200, json: { pointer: '/Code', equals: 0 }, verdict: 'live' }],
      facts: { lists: '/Context/Paging/TotalResults' },
      cases: [
        {
          request: 'GET https://api.moosend.com/v3/lists/1/1.json?apikey={secret}',
          answer: {
            status: 200,
            json: { Code: 0, Error: null, Context: { Paging: { TotalResults: 3 }, MailingLists: [] } },
          },
          verdict: 'live',
          facts: { lists: '3' },
        },
        {
          request: 'GET https://api.moosend.com/v3/lists/1/1.json?apikey={secret}',
          answer: { status: 200, json: { Code: 100, Error: 'made up', Context: null } },
          verdict: 'unknown',
        },
      ],
    },
  },
} satisfies Provider;
