/** Vultr: API keys, which have no mark of their own. */

import type { Provider } from '#model/provider';

export default {
  name: 'Vultr',
  docs: 'https://docs.vultr.com/platform/other/api',
  rules: [
    {
      id: 'vultr-api-key',
      description: 'A Vultr API key.',
      keyed: {
        names: ['vultr'],
        value: '[A-Z0-9]{36}',
      },
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'create, read and destroy the servers of the account, from the addresses that its access list allows',
      rotate: 'Regenerate it under Account, API, and keep the access list narrow.',
      verify: 'account',

      examples: [
        { before: 'VULTR_API_KEY=', secret: ['9KM77FEYNNJRLNQ4RL', '5K3L6DYXAGH6O6GN8N'], after: '\n' },
        { before: 'vultr_api_key = "', secret: ['0EZJ4TPLW43G5D3QNN', 'RQDBN25X96TKU49WP0'], after: '"' },
      ],
      counterExamples: [
        ['VULTR_API_KEY=A54PD0121L', '9XOOFTPIAQ'],
        'VULTR_API_KEY=XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX',
      ],
    },
  ],
  verify: {
    account: {
      docs: 'https://www.vultr.com/api/#tag/account/operation/get-account',
      effect: 'none',
      hosts: ['api.vultr.com'],
      request: { method: 'GET', path: '/v2/account', bearer: '{secret}' },
      clauses: [
        { status: 200, json: { pointer: '/account/email' }, verdict: 'live' },
        {
          status: [401, 403],
          contains: 'Unauthorized IP',
          verdict: 'restricted',
          why: 'the key is accepted only from addresses that its owner allowed',
        },
        { status: 401, json: { pointer: '/error', contains: 'Invalid API token' }, verdict: 'invalid' },
      ],
      facts: { user: '/account/name', email: '/account/email', scopes: '/account/acls' },
      impact: [
        {
          request: { method: 'GET', path: '/v2/instances', bearer: '{secret}', query: { per_page: '1' } },
          says: 'reads {servers} servers',
          facts: { servers: '/meta/total' },
        },
      ],
      cases: [
        {
          request: 'GET https://api.vultr.com/v2/account',
          headers: { authorization: 'Bearer {secret}' },
          answer: {
            status: 200,
            json: {
              account: {
                name: 'Example Account',
                email: 'admin@example.com',
                acls: ['subscriptions', 'billing'],
                balance: -100.55,
              },
            },
          },
          verdict: 'live',
          facts: {
            user: 'Example Account',
            email: 'admin@example.com',
            scopes: 'subscriptions, billing',
            servers: '2',
          },
          impact: {
            answers: [{ status: 200, json: { instances: [], meta: { total: 2 } } }],
            says: ['reads 2 servers'],
          },
        },
        {
          request: 'GET https://api.vultr.com/v2/account',
          answer: { status: 401, json: { error: 'Unauthorized IP address: 203.0.113.7', status: 401 } },
          verdict: 'restricted',
        },
        {
          request: 'GET https://api.vultr.com/v2/account',
          answer: { status: 401, json: { error: 'Invalid API token.', status: 401 } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
