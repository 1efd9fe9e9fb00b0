/** Credentials of Tradier. */

import type { Provider } from '#model/provider';

export default {
  name: 'Tradier',
  docs: 'https://docs.tradier.com/docs/authentication',
  rules: [
    {
      id: 'tradier-access-token',
      description: 'A Tradier brokerage API access token.',
      keyed: { names: ['tradier'], value: '[A-Za-z0-9]{28}' },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the brokerage account and place orders in it',
      rotate: 'In Settings, API access: regenerate the token.',
      verify: 'profile',
      examples: [
        {
          before: '  "tradier_access_token": "',
          secret: ['WbDf4', 'RsF2WMR7l', 'ekSKSL2Qz5B', 'UQF'],
          after: '",\n',
        },
        {
          before: 'export TRADIER_ACCESS_TOKEN="',
          secret: ['IwF3t', '9OEgB7nPyfR6', 'KbYCdywgxyO'],
          after: '"\n',
        },
        {
          before: 'client.set("tradier_access_token", "',
          secret: ['4mou0l', 'ugl1JEb3VFwY', 'M7pm5bOL5s'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'TRADIER_ACCESS_TOKEN=your-key-here\n',
        ['TRADIER_ACCESS_TOKEN=', 'gYNy', 'U0I', '\n'],
        ['checksum: ', 'FUd82', 'dWR7LRAc8', 'PnvEI8xir', 'S5zCh', '\n'],
      ],
    },
  ],
  verify: {
    profile: {
      docs: 'https://docs.tradier.com/reference/brokerage-api-user-get-profile',
      effect: 'none',
      hosts: ['api.tradier.com', 'sandbox.tradier.com'],
      request: { method: 'GET', path: '/v1/user/profile', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/profile/id' }, verdict: 'live' },
        { status: 401, contains: 'Invalid Access Token', verdict: 'invalid' },
      ],
      facts: { user: '/profile/name' },
      cases: [
        {
          request: 'GET https://api.tradier.com/v1/user/profile',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { profile: { id: 'id-1', name: 'Ana' } } },
          verdict: 'live',
          facts: { user: 'Ana' },
        },
        {
          request: 'GET https://api.tradier.com/v1/user/profile',
          answer: { status: 401, text: 'Invalid Access Token' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
