/** Credentials of Customer.io. */

import type { Provider } from '#model/provider';

export default {
  name: 'Customer.io',
  docs: 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/',
  rules: [
    {
      id: 'customerio-api-key',
      description: 'A Customer.io app or track API key.',
      keyed: {
        names: [
          'customerio_api',
          'customerio-api',
          'customerioapi',
          'customerio_key',
          'customerio-key',
          'customeriokey',
          'customerio_token',
          'customerio-token',
          'customeriotoken',
          'customerio_secret',
          'customerio-secret',
          'customeriosecret',
          'customer_io_api',
          'customer-io-api',
          'customerioapi',
          'customer_io_key',
          'customer-io-key',
          'customeriokey',
          'customer_io_token',
          'customer-io-token',
          'customeriotoken',
          'cio_app_key',
          'cio_api_key',
          'cio_track',
          'customerio_app',
          'customerio_track',
        ],
        value: '(?:[0-9a-f]{32}|[0-9a-f]{20})',
      },
      minEntropy: 2.6,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send messages to the workspace’s people and read or write their profiles',
      rotate: 'At fly.customer.io, Account settings, API credentials: delete the key and create another.',
      verify: 'workspaces',
      examples: [
        { before: 'CUSTOMERIO_APP_KEY=', secret: ['5de8bf2f2eb', '1deef61eed5', '31e42b2004'], after: '\n' },
        { before: 'cio_track_key: ', secret: ['5d81240cb6', '7325c36f4e'], after: '\n' },
      ],
      counterExamples: [
        'CUSTOMERIO_APP_KEY=c6af********\n',
        'CUSTOMERIO_APP_KEY=your-key-here\n',
        ['CUSTOMERIO_APP_KEY=', 'c6af5f60', '8314a507', '\n'],
      ],
    },
  ],
  verify: {
    workspaces: {
      // Keys of 20 digits are for tracking and not for this call.
      docs: 'https://docs.customer.io/integrations/api/app/',
      effect: 'none',
      hosts: ['api.customer.io', 'api-eu.customer.io'],
      derived: { appKey: { from: 'secret', pattern: '^([0-9a-f]{32})$' } },
      request: { method: 'GET', path: '/v1/workspaces', bearer: '{appKey}' },
      clauses: [
        { status: 200, json: { pointer: '/workspaces' }, verdict: 'live' },
        { status: 401, isJson: true, verdict: 'invalid' },
      ],
      facts: { workspaces: { each: '/workspaces', pointer: '/name' } },
      cases: [
        {
          request: 'GET https://api.customer.io/v1/workspaces',
          headers: { authorization: 'Bearer {appKey}' },
          secret: ['0123456789abcdef', '0123456789abcdef'],
          answer: { status: 200, json: { workspaces: [{ id: 1, name: 'Production', people: 10 }] } },
          verdict: 'live',
          facts: { workspaces: 'Production' },
        },
        {
          request: 'GET https://api.customer.io/v1/workspaces',
          secret: ['0123456789abcdef', '0123456789abcdef'],
          answer: { status: 401, json: { errors: [{ detail: 'unauthorized', status: '401' }] } },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
