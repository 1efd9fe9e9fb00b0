/** Credentials of Opsgenie. */

import type { Provider } from '#model/provider';

export default {
  name: 'Opsgenie',
  docs: 'https://docs.opsgenie.com/docs/authentication',
  rules: [
    {
      id: 'opsgenie-api-key',
      description: 'An Opsgenie API key.',
      keyed: {
        names: ['opsgenie', 'ops_genie', 'geniekey'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3.1,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'raise, read and close alerts, and with its rights change schedules',
      rotate:
        'In Opsgenie, Settings, API key management (or the team’s integration): delete the key and add another.',
      verify: 'account',
      examples: [
        {
          before: 'OPSGENIE_API_KEY=',
          secret: ['8dc1a71a-804', '0-4343-918b-', '3c2d1ec552a6'],
          after: '\n',
        },
        {
          before: 'Authorization: GenieKey ',
          secret: ['ce9bff03-646', '4-45d6-b464-', 'e613769c1b67'],
          after: '\n',
        },
        {
          before: 'opsgenie:\n  api_key: ',
          secret: ['34839b07-d29', 'c-44b8-b8c7-', '117eeb73bb3e'],
          after: '\n',
        },
      ],
      counterExamples: [
        'OPSGENIE_API_KEY=b74a********\n',
        'OPSGENIE_API_KEY=your-key-here\n',
        ['OPSGENIE_API_KEY=', 'b74ae47b-', '8ada-41e7', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://docs.opsgenie.com/docs/account-api',
      effect: 'none',
      hosts: ['api.opsgenie.com', 'api.eu.opsgenie.com'],
      request: { method: 'GET', path: '/v2/account', headers: { Authorization: 'GenieKey {secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/data/name' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/message' },
          verdict: 'restricted',
          why: 'the key lacks the permission that this call needs',
        },
        { status: [401, 422], json: { pointer: '/message' }, verdict: 'invalid' },
      ],
      facts: { account: '/data/name', plan: '/data/plan/name', users: '/data/userCount' },
      impact: [
        { says: 'acts in the account {account}' },
        {
          request: {
            method: 'GET',
            path: '/v2/users?limit=1',
            headers: { Authorization: 'GenieKey {secret}' },
          },
          says: 'reads {users} users',
          facts: { users: '/totalCount' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.opsgenie.com/v2/account',
          headers: { authorization: 'GenieKey {secret}' },
          answer: {
            status: 200,
            json: { data: { name: 'example', userCount: 4, plan: { name: 'Enterprise' } } },
          },
          verdict: 'live',
          facts: { account: 'example', plan: 'Enterprise', users: '8' },
          impact: {
            answers: [{ status: 200, json: { totalCount: 8, data: [] } }],
            says: ['acts in the account example', 'reads 8 users'],
          },
        },
        {
          request: 'GET https://api.opsgenie.com/v2/account',
          answer: { status: 403, json: { message: 'You are not authorized to do this operation' } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.opsgenie.com/v2/account',
          answer: { status: 422, json: { message: 'Key format is not valid!', took: 0 } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
