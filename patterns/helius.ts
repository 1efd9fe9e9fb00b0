/** Credentials of Helius. */

import type { Provider } from '#model/provider';

export default {
  name: 'Helius',
  docs: 'https://docs.helius.dev/',
  rules: [
    {
      id: 'helius-api-key',
      description: 'An API key of Helius.',
      keyed: { names: ['helius'], value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'use up the account’s calls',
      rotate: 'In the account’s API settings: revoke it and create another.',
      verify: 'health',
      examples: [
        {
          before: 'ENV HELIUS_API_KEY ',
          secret: ['075e4', '529-45ff-c', 'a33-0673-e6', '1f09db9c44'],
          after: '\n',
        },
        {
          before: "helius_api_key: '",
          secret: ['bdc3', 'd3c5-becc-705', '5-ff5f-d3d38', '6840178'],
          after: "'\n",
        },
        {
          before: 'export HELIUS_API_KEY="',
          secret: ['2490', 'd532-c62b', '-b062-8f5', '8-c3c90f9c', '8cd3'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'HELIUS_API_KEY=your-key-here\n',
        ['HELIUS_API_KEY=', '16c025', 'e', '\n'],
        ['checksum: ', 'de770', 'cb7-e330-72a', '3-9e3a-7c', '6e40423ba5', '\n'],
      ],
    },
  ],
  verify: {
    health: {
      // The API takes the key in the query only.
      docs: 'https://www.helius.dev/docs/rpc/overview',
      effect: 'counts-quota',
      hosts: ['mainnet.helius-rpc.com'],
      request: {
        method: 'POST',
        path: '/',
        query: { 'api-key': '{secret}' },
        json: { jsonrpc: '2.0', id: '1', method: 'getHealth' },
      },
      clauses: [
        { status: 200, json: { pointer: '/result', equals: 'ok' }, verdict: 'live' },
        {
          status: [401, 403],
          json: { pointer: '/error/message', contains: 'invalid api key' },
          verdict: 'invalid',
        },
      ],
      cases: [
        {
          request: 'POST https://mainnet.helius-rpc.com/?api-key={secret}',
          answer: { status: 200, json: { jsonrpc: '2.0', id: '1', result: 'ok' } },
          verdict: 'live',
        },
        {
          request: 'POST https://mainnet.helius-rpc.com/?api-key={secret}',
          answer: {
            status: 401,
            json: { jsonrpc: '2.0', error: { code: -32401, message: 'invalid api key provided' } },
          },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
