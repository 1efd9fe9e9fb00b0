/** Credentials of Fleetbase. */

import type { Provider } from '#model/provider';

export default {
  name: 'Fleetbase',
  docs: 'https://docs.fleetbase.io/',
  rules: [
    {
      id: 'fleetbase-api-key',
      description: 'A Fleetbase API key.',
      regex: String.raw`\b(flb_(?:live|test)_[0-9a-zA-Z]{20})\b`,
      minEntropy: 3.6,
      checks: ['mode'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change orders, drivers and fleets of the company',
      rotate: 'In the console, Developers, API Keys: roll the key.',
      examples: [
        { before: 'FLEETBASE_KEY=', secret: ['flb_live_', '2fU3SNEuIk', 'qH4Eevlsun'], after: '\n' },
        {
          before: "const fleetbaseKey = '",
          secret: ['flb_live_', 'TKHUuGfGSi', 'q6lxzG4O6o'],
          after: "';\n",
        },
      ],
      counterExamples: ['flb_live_your_key', 'flb_test_KPSThbN'],
    },
  ],
} satisfies Provider;
