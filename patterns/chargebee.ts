/** Credentials of Chargebee. */

import type { Provider } from '#model/provider';

export default {
  name: 'Chargebee',
  docs: 'https://www.chargebee.com/docs/api_keys.html',
  rules: [
    {
      id: 'chargebee-api-key',
      description: 'An API key of Chargebee.',
      keyed: { names: ['chargebee'], value: '(?:live|test)_[A-Za-z0-9]{30,50}' },
      minEntropy: 4,
      checks: ['mode'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change subscriptions, invoices and customers',
      rotate: 'Under Settings, API Keys: delete it and create another.',
      examples: [
        {
          before: '  "chargebee_api_key": "',
          secret: ['test_7', 'CpL3YwS7g', '4l4vt0BaVZH', 'Ho49zDWM9', '8R'],
          after: '",\n',
        },
        {
          before: 'export CHARGEBEE_API_KEY="',
          secret: ['live', '_4aGskdIkSj', 'EOWKembjlJ', 'cxeKhOZpu', 'a'],
          after: '"\n',
        },
        {
          before: 'client.set("chargebee_api_key", "',
          secret: ['test_J', 'ydM7rziBx', 'ipRoBtan76S', 'phnpsoPtHN', 'bm4oc1Yua6C', 'KXhDGCt6'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'CHARGEBEE_API_KEY=your-key-here\n',
        ['CHARGEBEE_API_KEY=', 'live', '_uW', '\n'],
        ['checksum: ', 'test', '_yXPGnENnbrG', '47COFJja1', 'Y076rWwEOoy', 'Q4C3M8pLFHv5', 'pgIb1Sz', '\n'],
      ],
    },
  ],
} satisfies Provider;
