/** Credentials of RocketReach. */

import type { Provider } from '#model/provider';

export default {
  name: 'RocketReach',
  docs: 'https://rocketreach.co/api/v2/docs/',
  rules: [
    {
      id: 'rocketreach-api-key',
      description: 'A RocketReach API key.',
      keyed: {
        names: ['rocketreach', 'rocket_reach', 'rocket-reach'],
        value: '[0-9a-f]{4,8}k[0-9a-f]{30,34}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up persons’ contact data on the owner’s credits',
      rotate: 'In RocketReach, Account, API usage & settings: generate a new key.',
      verify: 'account',
      examples: [
        {
          before: '<string name="rocketreach_api_key">',
          secret: ['d887k', '492adc1b955', '29ce3cba2646', 'e88d7284e'],
          after: '</string>\n',
        },
        {
          before: 'ROCKETREACH_API_KEY=',
          secret: ['a4c0a1', 'bk2309a39ac4', '7a3eef34b23', '6b19d7ce8'],
          after: '\n',
        },
        {
          before: "rocketreach_api_key: '",
          secret: ['2266', 'k3a694b99934f', 'cb4f77f02a34', '33fab662'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'ROCKETREACH_API_KEY=your-key-here\n',
        ['ROCKETREACH_API_KEY=', 'c6b9', 'edk', '\n'],
        ['checksum: ', '00e1c', 'k2c35166e1', 'b9938ef9276', '677de91e43d2', '2e', '\n'],
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://docs.rocketreach.co/reference/account-api',
      effect: 'none',
      hosts: ['api.rocketreach.co'],
      request: { method: 'GET', path: '/api/v2/account', headers: { 'Api-Key': '{secret}' } },
      clauses: [
        { status: 200, json: { pointer: '/id' }, verdict: 'live' },
        { status: [401, 403], contains: 'Invalid API key', verdict: 'invalid' },
      ],
      facts: { user: '/email', plan: '/plan/name' },
      impact: [{ says: 'spends look-ups of {user}' }],
      cases: [
        {
          request: 'GET https://api.rocketreach.co/api/v2/account',
          headers: { 'api-key': '{secret}' },
          answer: {
            status: 200,
            json: { id: 1, email: 'ana@example.com', first_name: 'Ana', plan: { name: 'Pro' } },
          },
          verdict: 'live',
          facts: { user: 'ana@example.com', plan: 'Pro' },
          impact: { answers: [], says: ['spends look-ups of ana@example.com'] },
        },
        {
          request: 'GET https://api.rocketreach.co/api/v2/account',
          answer: { status: 403, json: { detail: 'Invalid API key' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
