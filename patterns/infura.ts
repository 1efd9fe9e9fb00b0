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
} satisfies Provider;
