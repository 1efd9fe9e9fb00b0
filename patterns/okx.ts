/** Credentials of OKX. */

import type { Provider } from '#model/provider';

export default {
  name: 'OKX',
  docs: 'https://www.okx.com/docs-v5/en/#overview-rest-authentication',
  rules: [
    {
      id: 'okx-secret-key',
      description: 'A secret key of OKX.',
      keyed: {
        names: [
          'okx_secret',
          'okx_api_secret',
          'okex_secret',
          'okex_api_secret',
          'okx-secret',
          'okxsecret',
          'okxapisecret',
          'ok-access-secret',
          'okx',
        ],
        value: '[0-9A-F]{32}',
      },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'trade, and withdraw if it may, together with its API key and passphrase',
      rotate: 'In the account’s API settings: delete the key and create another, bound to addresses.',
      examples: [
        {
          before: '<string name="okx_secret">',
          secret: ['2E0CC2', '39CC6256ABEB0', '9966896A09C', '16'],
          after: '</string>\n',
        },
        { before: 'OKX_SECRET=', secret: ['0CA14', '2E222CA4D79F0', 'CFDBD75D5C77F', '3'], after: '\n' },
        { before: "okx_secret: '", secret: ['31DC', 'F39C96A27', '8CC82E9913657', 'E6D68A'], after: "'\n" },
      ],
      counterExamples: [
        'OKX_SECRET=your-key-here\n',
        ['OKX_SECRET=', '6ED3', '4FC', '\n'],
        ['checksum: ', 'B71D', '3850A25B54', '4A3A1BA63FB79', 'F4968', '\n'],
      ],
    },
  ],
} satisfies Provider;
