/** Credentials of Flexport. */

import type { Provider } from '#model/provider';

export default {
  name: 'Flexport',
  docs: 'https://docs.logistics-api.flexport.com/',
  rules: [
    {
      id: 'flexport-api-token',
      description: 'An API token of Flexport (once Shopify Logistics).',
      regex: String.raw`\b(shltm_[A-Za-z0-9_-]{40})(?:[^A-Za-z0-9_-]|$)`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the merchant’s inventory and orders',
      rotate: 'In the Flexport portal, Settings, API tokens: revoke the token and create another.',
      examples: [
        {
          before: 'client.set("flexport_api_token", "',
          secret: ['shltm_', 'BWZUhqJQCd9', 'FCDSQsfHZ-GRV', 'Kvme2R1LU89fS', 'bDU'],
          after: '");\n',
        },
        {
          before: '  "flexport_api_token": "',
          secret: ['shlt', 'm_voU1g_Z', 'w19BbCnKO', 'swH1CGUAnZi', 'ZIAYwI3rO', 'POYt'],
          after: '",\n',
        },
        {
          before: "const flexportApiToken = '",
          secret: ['shltm', '_bQFfD8VdG', '7Q2Mh0SoNnc', 'TehvgCyr5FSIv', 'dSffgal'],
          after: "';\n",
        },
      ],
      counterExamples: ['FLEXPORT_API_TOKEN=your-key-here\n', ['FLEXPORT_API_TOKEN=', 'shltm_', 'S', '\n']],
    },
  ],
} satisfies Provider;
