/** Credentials of SherpaDesk. */

import type { Provider } from '#model/provider';

export default {
  name: 'SherpaDesk',
  docs: 'https://www.sherpadesk.com/api-docs',
  rules: [
    {
      id: 'sherpadesk-api-key',
      description: 'A SherpaDesk API key.',
      keyed: { names: ['sherpadesk', 'sherpa_desk', 'sherpa-desk'], value: '[a-z0-9]{32}' },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change tickets, hours and invoices',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '<string name="sherpadesk_api_key">',
          secret: ['d1vb6s', 'cgrkuj2hkt', '8mm31q7rcylcd', 't92'],
          after: '</string>\n',
        },
        {
          before: 'SHERPADESK_API_KEY=',
          secret: ['94tiur', '210n0utcne2xw', '53i2dbgsq', '30ue'],
          after: '\n',
        },
        {
          before: "sherpadesk_api_key: '",
          secret: ['w027e', '5ex62gz8nlpv6', '7avazfglz3', 'dgbu'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'SHERPADESK_API_KEY=your-key-here\n',
        ['SHERPADESK_API_KEY=', '2vhcn', '5x', '\n'],
        ['checksum: ', '1gwo', 'v5fz699rkp1j9', 'b6bzhyrcucbw', 'jjm', '\n'],
      ],
    },
  ],
} satisfies Provider;
