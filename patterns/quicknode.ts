/** Credentials of QuickNode. */

import type { Provider } from '#model/provider';

export default {
  name: 'QuickNode',
  docs: 'https://www.quicknode.com/docs/ethereum/endpoints',
  rules: [
    {
      id: 'quicknode-endpoint',
      description: 'The address of a QuickNode endpoint, with its token.',
      regex: String.raw`\.quiknode\.pro/([0-9a-f]{40})\b`,
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'use up the account’s calls and send transactions through it',
      rotate: 'In the dashboard, the endpoint’s security settings: create another token, delete this one.',
      examples: [
        {
          before: 'RPC_URL=https://acme-quiet-sky.solana-mainnet.quiknode.pro/',
          secret: ['5c1f', '8e2a9b7d40', '63e8f1a2c5d7b', '90e4f6a3c8d1', '2'],
          after: '/\n',
        },
        {
          before: '"rpc": "https://x.quiknode.pro/',
          secret: ['e0b7c', '2d94f5a18637', 'd2e9c0b4a', '6f1835d7e2c', '9b4'],
          after: '"',
        },
      ],
      counterExamples: [
        ['https', '://acme.quik', 'node.pro/<', 'token>/'],
        ['http', 's://x.quikno', 'de.pro/5c', '1f8e2a'],
      ],
    },
  ],
} satisfies Provider;
