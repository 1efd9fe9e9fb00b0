/** Credentials of Alchemy. */

import type { Provider } from '#model/provider';

export default {
  name: 'Alchemy',
  docs: 'https://www.alchemy.com/docs/create-an-api-key',
  rules: [
    {
      id: 'alchemy-api-key',
      description: 'An Alchemy API key in the address of an endpoint.',
      regex: String.raw`(?:g\.alchemy\.com/(?:v2|v3|nft/v[23]|prices/v1|data/v1)/|alchemyapi\.io/v2/)([A-Za-z0-9_-]{21,40})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 3.7,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'send requests to chains on the owner’s quota and bill',
      rotate:
        'At dashboard.alchemy.com/apps, open the app: Rotate API key; restrict it by domain, address or JWT.',
      verify: 'chain-id',
      examples: [
        {
          before: 'ETH_RPC_URL=https://eth-mainnet.g.alchemy.com/v2/',
          secret: ['n5a0oXuxdGl', 'VbKYXJ7E7vR', 'Cr2VOUo7OY'],
          after: '\n',
        },
        {
          before: 'url: "wss://polygon-mainnet.g.alchemy.com/v2/',
          secret: ['ngflsqTEhZu', 'xdj3KLVTBBn', '96ig5AZi3z'],
          after: '",',
        },
      ],
      counterExamples: [
        'https://eth-mainnet.g.alchemy.com/v2/your-api-key',
        'https://eth-mainnet.g.alchemy.com/v2/demo',
      ],
    },
    {
      id: 'alchemy-auth-token',
      description: 'An Alchemy auth token (Notify, webhooks).',
      regex: String.raw`\b(alcht_[A-Za-z0-9]{30})\b`,
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'create and change the account’s webhooks',
      rotate: 'At dashboard.alchemy.com/webhooks, Auth token: rotate it.',
      examples: [
        {
          before: 'ALCHEMY_AUTH_TOKEN=',
          secret: ['alcht_', 'tscyLrFXbdwQKZJ', 'RcZ4N9ku9xk7BKk'],
          after: '\n',
        },
        {
          before: 'curl -H "X-Alchemy-Token: ',
          secret: ['alcht_', 'l0r16bfDPJF8lSm', 'r7QzwrVeJZAyicV'],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: ['alcht_your_token', ['alcht_', 'jTDwiQA5x']],
    },
    {
      id: 'alchemy-named-key',
      description: 'An Alchemy API key assigned by name.',
      keyed: {
        names: [
          'alchemy_api',
          'alchemy-api',
          'alchemyapi',
          'alchemy_key',
          'alchemy-key',
          'alchemykey',
          'alchemy_token',
          'alchemy-token',
          'alchemytoken',
          'alchemy_secret',
          'alchemy-secret',
          'alchemysecret',
        ],
        value: '[A-Za-z0-9_-]{32}',
      },
      minEntropy: 3.9,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'send requests to chains on the owner’s quota and bill',
      rotate: 'At dashboard.alchemy.com/apps, open the app: Rotate API key.',
      verify: 'chain-id',
      examples: [
        { before: 'ALCHEMY_API_KEY=', secret: ['FnKBqEtqbtX', '2K4JkyJUwuB', 'OUluBST7wN'], after: '\n' },
        {
          before: "const alchemyKey = '",
          secret: ['nCPjQ3Xqv7R', 'gb0zNxpgXSK', 'FRzLs3I8LV'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'ALCHEMY_API_KEY=DYvp********\n',
        'ALCHEMY_API_KEY=your-key-here\n',
        ['ALCHEMY_API_KEY=', 'DYvpLSOu', 'IRpvEUhl', '\n'],
      ],
    },
  ],
  verify: {
    'chain-id': {
      docs: 'https://www.alchemy.com/docs/how-to-use-api-keys-in-http-headers',
      effect: 'counts-quota',
      hosts: ['eth-mainnet.g.alchemy.com'],
      request: {
        method: 'POST',
        path: '/v2',
        bearer: '{secret}',
        json: { jsonrpc: '2.0', id: 1, method: 'eth_chainId', params: [] },
      },
      clauses: [
        { status: 200, json: { pointer: '/result' }, verdict: 'live' },
        {
          status: 403,
          json: { pointer: '/error/message', contains: 'not enabled for this app' },
          verdict: 'restricted',
          why: 'the app of this key does not use the network that was asked',
        },
        {
          status: 401,
          json: { pointer: '/error/message', contains: 'Must be authenticated' },
          verdict: 'invalid',
        },
      ],
      cases: [
        {
          request: 'POST https://eth-mainnet.g.alchemy.com/v2',
          headers: { authorization: 'Bearer {secret}' },
          answer: { status: 200, json: { jsonrpc: '2.0', id: 1, result: '0x1' } },
          verdict: 'live',
        },
        {
          request: 'POST https://eth-mainnet.g.alchemy.com/v2',
          answer: {
            status: 403,
            json: {
              jsonrpc: '2.0',
              id: 1,
              error: { code: -32600, message: 'ETH_MAINNET is not enabled for this app.' },
            },
          },
          verdict: 'restricted',
        },
        {
          request: 'POST https://eth-mainnet.g.alchemy.com/v2',
          answer: {
            status: 401,
            json: { jsonrpc: '2.0', id: 1, error: { code: -32600, message: 'Must be authenticated!' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
