/** Credentials of Builder.io. */

import type { Provider } from '#model/provider';

export default {
  name: 'Builder.io',
  docs: 'https://www.builder.io/c/docs/using-your-api-key',
  rules: [
    {
      id: 'builder-io-private-key',
      description: 'A private API key of a Builder.io space.',
      regex: String.raw`\b(bpk-[0-9a-f]{32})\b`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the space’s content',
      rotate: 'In the space’s settings, Private API keys: revoke the key and create another.',
      examples: [
        {
          before: '  "builder_io_private_key": "',
          secret: ['bpk-0', '057fb74531c7', 'd4a00228712', '481ed9eb'],
          after: '",\n',
        },
        {
          before: 'export BUILDER_IO_PRIVATE_KEY="',
          secret: ['bpk-34', '93cfdcd98781c', '04dd7ce48493', 'ad57f'],
          after: '"\n',
        },
        {
          before: 'client.set("builder_io_private_key", "',
          secret: ['bpk-07', '65129645f', 'e436770321', '6faf7b2dfe', 'd'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'BUILDER_IO_PRIVATE_KEY=your-key-here\n',
        ['BUILDER_IO_PRIVATE_KEY=', 'bpk-f0', '5', '\n'],
      ],
    },
  ],
} satisfies Provider;
