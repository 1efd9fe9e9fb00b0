/** Credentials of Ticketmaster. */

import type { Provider } from '#model/provider';

export default {
  name: 'Ticketmaster',
  docs: 'https://developer.ticketmaster.com/products-and-docs/apis/getting-started/',
  rules: [
    {
      id: 'ticketmaster-api-key',
      description: 'A consumer key of Ticketmaster’s Discovery API.',
      keyed: { names: ['ticketmaster'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up events on the owner’s quota',
      rotate: 'In the developer account, My apps: delete the app and create another.',
      verify: 'classifications',
      examples: [
        {
          before: '<string name="ticketmaster_api_key">',
          secret: ['2gbEe', 'rwl0d3iVaM1kz', 'd3iRq3GpXnM', 'bVM'],
          after: '</string>\n',
        },
        {
          before: 'TICKETMASTER_API_KEY=',
          secret: ['WEzv', 'fKPOt99KepC', 'wIEl6epluNHhG', '6t1P'],
          after: '\n',
        },
        {
          before: "ticketmaster_api_key: '",
          secret: ['MX0Ff', 'HKC6aPofrdj0u', 'sAKA8GigO6D', 'u4c'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'TICKETMASTER_API_KEY=your-key-here\n',
        ['TICKETMASTER_API_KEY=', 'IGLy', 'mSZ', '\n'],
        ['checksum: ', '8aQW', 'vihsCryyzT', 'fixJBaUgx', 'tlmm8PV9m', '\n'],
      ],
    },
  ],
  verify: {
    classifications: {
      docs: 'https://developer.ticketmaster.com/products-and-docs/apis/discovery-api/v2/',
      effect: 'counts-quota',
      hosts: ['app.ticketmaster.com'],
      request: {
        method: 'GET',
        path: '/discovery/v2/classifications.json?size=1',
        query: { apikey: '{secret}' },
      },
      clauses: [
        { status: 200, json: { pointer: '/page' }, verdict: 'live' },
        {
          status: 401,
          json: { pointer: '/fault/faultstring', contains: 'Invalid ApiKey' },
          verdict: 'invalid',
        },
      ],
      cases: [
        {
          request:
            'GET https://app.ticketmaster.com/discovery/v2/classifications.json?size=1&apikey={secret}',
          answer: { status: 200, json: { page: { size: 1, totalElements: 17 } } },
          verdict: 'live',
        },
        {
          request:
            'GET https://app.ticketmaster.com/discovery/v2/classifications.json?size=1&apikey={secret}',
          answer: {
            status: 401,
            json: {
              fault: { faultstring: 'Invalid ApiKey', detail: { errorcode: 'oauth.v2.InvalidApiKey' } },
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
