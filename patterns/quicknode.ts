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
    {
      id: 'quicknode-api-key',
      description: 'An API key of QuickNode’s console.',
      regex: String.raw`\b(QN_[0-9a-f]{32})\b`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'make, change and delete the account’s endpoints',
      rotate: 'In the dashboard, API keys: delete the key and create another.',
      examples: [
        {
          before: "const quicknodeApiApiKey = '",
          secret: ['QN_8c6', '1fae1fac72', 'dbc54ad87', 'fe84da66f5'],
          after: "';\n",
        },
        {
          before: 'client.set("quicknode_api_api_key", "',
          secret: ['QN_f12', 'd3f1b27f88b8', '083ece1b9', '06fb557b'],
          after: '");\n',
        },
        {
          before: 'QUICKNODE_API_API_KEY=',
          secret: ['QN_e', '17a540d4e', 'a44768156', 'cccc8736b', '0c0b'],
          after: '\n',
        },
      ],
      counterExamples: [
        'QUICKNODE_API_API_KEY=your-key-here\n',
        ['QUICKNODE_API_API_KEY=', 'QN_68', 'ff', '\n'],
      ],
    },
  ],
} satisfies Provider;
