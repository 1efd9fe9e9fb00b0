/** Credentials of Recurly. */

import type { Provider } from '#model/provider';

export default {
  name: 'Recurly',
  docs: 'https://recurly.com/developers/api/',
  rules: [
    {
      id: 'recurly-private-key',
      description: 'A private API key of Recurly.',
      keyed: { names: ['recurly'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change subscriptions, invoices and accounts',
      rotate: 'In Integrations, API credentials: regenerate the key.',
      examples: [
        {
          before: 'export RECURLY_PRIVATE_KEY="',
          secret: ['ce27ff', 'e7beefda3', '4b0f68a4ee', '030bd6a'],
          after: '"\n',
        },
        {
          before: 'ENV RECURLY_PRIVATE_KEY ',
          secret: ['7ac76f', 'd8c9e88ea', 'ee6e475b20a8c', '64bd'],
          after: '\n',
        },
        {
          before: '  "recurly_private_key": "',
          secret: ['df6469', '986c4e2f933f', '633881d1d892', 'c0'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'RECURLY_PRIVATE_KEY=your-key-here\n',
        ['RECURLY_PRIVATE_KEY=', 'fcedbc', 'd', '\n'],
        ['checksum: ', 'af6f9', 'e04e309aa642', 'f88b18d91a3aa', '4b', '\n'],
      ],
    },
  ],
} satisfies Provider;
