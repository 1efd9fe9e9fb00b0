/** Credentials of Yousign. */

import type { Provider } from '#model/provider';

export default {
  name: 'Yousign',
  docs: 'https://developers.yousign.com/docs/set-up-your-api-key',
  rules: [
    {
      id: 'yousign-api-key',
      description: 'A Yousign API key.',
      keyed: { names: ['yousign'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the organization’s documents and signers and send signature requests in its name',
      rotate: 'In Yousign, Integrations, API keys: delete it and generate another.',
      verify: 'users',
      examples: [
        {
          before: 'export YOUSIGN_API_KEY="',
          secret: ['e7o70', 'WokfLBZ1n', '2IM9VO97eT5zX', '30B7s'],
          after: '"\n',
        },
        {
          before: 'ENV YOUSIGN_API_KEY ',
          secret: ['EyMW', 'AaJzeqprC0ZW', 'mPNr18ifhNQFu', 'QPp'],
          after: '\n',
        },
        {
          before: '  "yousign_api_key": "',
          secret: ['FGiqoC', '3XjGcSjUiB', 'NiRprn9Kcsg', 'ne8Tm'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'YOUSIGN_API_KEY=your-key-here\n',
        ['YOUSIGN_API_KEY=', 'zOw0s', 'Kx', '\n'],
        ['checksum: ', 'E59m', '2cSNw4ujp', 'S5UWD2pGxZ', 'eIIliVtj4', '\n'],
      ],
    },
  ],
  verify: {
    users: {
      docs: 'https://developers.yousign.com/reference/get-users',
      effect: 'none',
      hosts: ['api.yousign.app', 'api-sandbox.yousign.app'],
      request: { method: 'GET', path: '/v3/users?limit=1', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/data' }, verdict: 'live' },
        { status: 401, verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'GET https://api.yousign.app/v3/users?limit=1',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { meta: { next_cursor: null }, data: [] } },
          verdict: 'live',
        },
        {
          request: 'GET https://api.yousign.app/v3/users?limit=1',
          answer: { status: 401, json: { detail: 'Access token is missing or invalid.' } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
