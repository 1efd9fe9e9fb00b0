/** Credentials of Clearbit. */

import type { Provider } from '#model/provider';

export default {
  name: 'Clearbit',
  docs: 'https://dashboard.clearbit.com/docs',
  rules: [
    {
      id: 'clearbit-secret-key',
      description: 'A Clearbit secret API key.',
      keyed: { names: ['clearbit'], value: 'sk_[0-9a-f]{32}' },
      minEntropy: 3.3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up people and companies on the owner’s bill',
      rotate: 'At dashboard.clearbit.com/api: roll the key.',
      examples: [
        { before: 'CLEARBIT_KEY=', secret: ['sk_', '415fbe91f98', 'c0d3372f976', 'aca3521826'], after: '\n' },
        {
          before: "ENV['CLEARBIT_API_KEY'] = '",
          secret: ['sk_', '8e81c8b7ecc', '83090b7f6f7', '1b12858b6a'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'CLEARBIT_KEY=sk_03********\n',
        'CLEARBIT_KEY=your-key-here\n',
        ['CLEARBIT_KEY=', 'sk_', '030d2bce', '9bf85bf3', '\n'],
      ],
    },
  ],
} satisfies Provider;
