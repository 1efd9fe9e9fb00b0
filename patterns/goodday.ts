/** Credentials of GoodDay. */

import type { Provider } from '#model/provider';

export default {
  name: 'GoodDay',
  docs: 'https://www.goodday.work/developers/api-v2',
  rules: [
    {
      id: 'goodday-api-token',
      description: 'An API token of GoodDay.',
      keyed: {
        names: [
          'goodday_api',
          'goodday.work',
          'goodday_token',
          'goodday-api',
          'gd-api-token',
          'api.goodday.work',
          'gooddayapi',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the organization’s projects and tasks',
      rotate: "In the account's API settings: revoke it and create another.",
      verify: 'users',
      examples: [
        {
          before: '  "goodday_api_api_token": "',
          secret: ['abf08', '9b51ea3ef', 'eb8ec346501', 'd79639c'],
          after: '",\n',
        },
        {
          before: 'export GOODDAY_API_API_TOKEN="',
          secret: ['2c76', '13195a8b9', 'cdf7224a9e44d', 'a04594'],
          after: '"\n',
        },
        {
          before: 'client.set("goodday_api_api_token", "',
          secret: ['1db25', '6f60d5055f9', '19bbd03312e', 'f03c0'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'GOODDAY_API_API_TOKEN=your-key-here\n',
        ['GOODDAY_API_API_TOKEN=', '14326', 'a7', '\n'],
        ['checksum: ', '9612', '32e9f8ec06', '3ba1451693', 'd658bade', '\n'],
      ],
    },
  ],
  verify: {
    users: {
      docs: 'https://www.goodday.work/developers/api-v2',
      effect: 'none',
      hosts: ['api.goodday.work'],
      request: { method: 'GET', path: '/2.0/users', headers: { 'gd-api-token': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/0/id' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { users: { count: '' } },
      cases: [
        {
          request: 'GET https://api.goodday.work/2.0/users',
          headers: { 'gd-api-token': '{secret}' },
          answer: { status: 200, json: [{ id: 'u1', name: 'Ada', primaryEmail: 'ada@example.com' }] },
          verdict: 'live',
          facts: { users: '1' },
        },
        {
          request: 'GET https://api.goodday.work/2.0/users',
          answer: { status: 401, json: { error: 'Unauthorized' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
