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
} satisfies Provider;
