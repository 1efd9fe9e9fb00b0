/** Credentials of Infura. */

import type { Provider } from '#model/provider';

export default {
  name: 'Infura',
  docs: 'https://docs.metamask.io/services/get-started/infura/',
  rules: [
    {
      id: 'infura-project-id',
      description: 'An Infura API key in the address of an endpoint.',
      regex: String.raw`infura\.io/(?:ws/)?v3/([0-9a-f]{32})\b`,
      minEntropy: 2.9,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'send requests to chains on the owner’s quota and bill',
      rotate:
        'In the dashboard (developer.metamask.io), create another key, delete this one; restrict it by allowlists.',
      verify: 'chain-id',
      examples: [
        {
          before: 'const url = "https://mainnet.infura.io/v3/',
          secret: ['a0913dd9150', 'a697bbf0fa2', '6167939713'],
          after: '";',
        },
        {
          before: 'WSS=wss://mainnet.infura.io/ws/v3/',
          secret: ['b4c4d131541', 'eacc76aac66', '1e04bc5577'],
          after: '\n',
        },
      ],
      counterExamples: [
        'https://mainnet.infura.io/v3/YOUR-PROJECT-ID',
        ['https://mainnet.infura.io/v3/', 'ec12c38fd9', '4f75850002'],
      ],
    },
    {
      id: 'infura-named-key',
      description: 'An Infura API key or its secret assigned by name.',
      keyed: {
        names: [
          'infura_api',
          'infura-api',
          'infuraapi',
          'infura_key',
          'infura-key',
          'infurakey',
          'infura_token',
          'infura-token',
          'infuratoken',
          'infura_secret',
          'infura-secret',
          'infurasecret',
          'infura_project',
          'infuraproject',
          'infura_id',
          'infuraid',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'send requests to chains on the owner’s quota and bill',
      rotate: 'In the dashboard (developer.metamask.io), create another key and delete this one.',
      verify: 'chain-id',
      examples: [
        { before: 'INFURA_PROJECT_ID=', secret: ['6cf53ea5300', 'fbbc36ba27b', '5f60c65cb5'], after: '\n' },
        { before: '{"infuraApiKey": "', secret: ['02e7bb64b42', '08dd5bfb353', '1336d15283'], after: '"}' },
        {
          before: 'INFURA_API_KEY_SECRET=',
          secret: ['1cc77916887', '7a929b4e8a5', '863e39471a'],
          after: '\n',
        },
      ],
      counterExamples: [
        'INFURA_PROJECT_ID=a9e1********\n',
        'INFURA_PROJECT_ID=your-key-here\n',
        ['INFURA_PROJECT_ID=', 'a9e1d8c2', 'b3e306a6', '\n'],
      ],
    },
  ],
  verify: {
    'chain-id': {
      // The API takes the id in the path only.
      docs: 'https://docs.metamask.io/services/how-to/make-requests/',
      effect: 'counts-quota',
      hosts: ['mainnet.infura.io'],
      request: {
        method: 'POST',
        path: '/v3/{secret}',
        json: { jsonrpc: '2.0', id: 1, method: 'eth_chainId', params: [] },
      },
      clauses: [
        { status: 200, json: { pointer: '/result' }, verdict: 'live' },
        {
          status: 403,
          contains: 'rejected due to project ID settings',
          verdict: 'restricted',
          why: 'the project wants its secret or other settings too',
        },
        { status: 401, contains: 'invalid project id', verdict: 'invalid' },
      ],
      cases: [
        {
          request: 'POST https://mainnet.infura.io/v3/{secret}',
          answer: { status: 200, json: { jsonrpc: '2.0', id: 1, result: '0x1' } },
          verdict: 'live',
        },
        {
          request: 'POST https://mainnet.infura.io/v3/{secret}',
          answer: {
            status: 403,
            json: { jsonrpc: '2.0', error: { code: -32002, message: 'rejected due to project ID settings' } },
          },
          verdict: 'restricted',
        },
        {
          request: 'POST https://mainnet.infura.io/v3/{secret}',
          answer: { status: 401, text: 'invalid project id' },
          verdict: 'invalid',
        },
      ],
    },
  },
} satisfies Provider;
