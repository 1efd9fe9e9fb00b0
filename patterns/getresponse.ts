/** Credentials of GetResponse. */

import type { Provider } from '#model/provider';

export default {
  name: 'GetResponse',
  docs: 'https://apidocs.getresponse.com/v3/authentication',
  rules: [
    {
      id: 'getresponse-api-key',
      description: 'An API key of GetResponse.',
      keyed: { names: ['getresponse', 'get_response_api', 'get-response'], value: '[0-9a-z]{32}' },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send newsletters and read the contacts in the owner’s name',
      rotate: 'In GetResponse, Integrations and API, API: delete the key and generate another.',
      verify: 'account',
      examples: [
        {
          before: '<string name="getresponse_api_key">',
          secret: ['wovbts', 'be3xd77d7ieom', 'he2axkw5hz542'],
          after: '</string>\n',
        },
        {
          before: 'GETRESPONSE_API_KEY=',
          secret: ['d7yw', '5wlx20symek', 'd1p9f3oks', 'ed3scbon'],
          after: '\n',
        },
        {
          before: "getresponse_api_key: '",
          secret: ['rcdlw', 'mul1j90zj', 'pvx71515yb', '7457fw1d'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'GETRESPONSE_API_KEY=your-key-here\n',
        ['GETRESPONSE_API_KEY=', 'aasn3', 'u4', '\n'],
        ['checksum: ', 'xxr7bm', 'v801h4j7a1', 'db2q8x218oa', 'ga5ao', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://apireference.getresponse.com/#operation/getAccounts',
      effect: 'none',
      hosts: ['api.getresponse.com'],
      request: { method: 'GET', path: '/v3/accounts', headers: { 'x-auth-token': 'api-key {secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/accountId' }, verdict: 'live' },
        { status: 401, json: { pointer: '/code', equals: 1014 }, verdict: 'invalid' },
      ],
      facts: { user: '/email', company: '/companyName' },
      impact: [
        {
          request: { method: 'GET', path: '/v3/campaigns', headers: { 'x-auth-token': 'api-key {secret}' } },
          says: 'reaches the lists {lists}',
          facts: { lists: { each: '', pointer: '/name' } },
        },
      ],
      cases: [
        {
          request: 'GET https://api.getresponse.com/v3/accounts',
          headers: { 'x-auth-token': 'api-key {secret}' },
          answer: {
            status: 200,
            json: { accountId: 'VfEj1', email: 'ada@example.com', companyName: 'Acme' },
          },
          verdict: 'live',
          facts: { user: 'ada@example.com', company: 'Acme', lists: 'newsletter' },
          impact: {
            answers: [{ status: 200, json: [{ campaignId: 'c', name: 'newsletter' }] }],
            says: ['reaches the lists newsletter'],
          },
        },
        {
          request: 'GET https://api.getresponse.com/v3/accounts',
          answer: {
            status: 401,
            json: {
              httpStatus: 401,
              code: 1014,
              codeDescription: 'Problem during authentication process, check headers!',
              message: 'Unable to authenticate request. Check credentials or authentication method details',
            },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
