/** Credentials of Intelligence X. */

import type { Provider } from '#model/provider';

export default {
  name: 'Intelligence X',
  docs: 'https://github.com/IntelligenceX/SDK',
  rules: [
    {
      id: 'intelx-api-key',
      description: 'An API key of Intelligence X.',
      keyed: {
        names: ['intelx', 'intelligencex'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'search leaks on the owner’s subscription',
      rotate: 'In the account, Developer: renew the key.',
      examples: [
        {
          before: '  "intelx_api_key": "',
          secret: ['12083d', '2e-630a-8f8', 'b-2c82-a2f239', '78f1ca'],
          after: '",\n',
        },
        {
          before: 'export INTELX_API_KEY="',
          secret: ['a930', 'e9da-ba5d-', '8517-c02c-', '0902adc92c89'],
          after: '"\n',
        },
        {
          before: 'client.set("intelx_api_key", "',
          secret: ['27309', '474-577e-8a', 'bd-7667-f7e8', '56654432'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'INTELX_API_KEY=your-key-here\n',
        ['INTELX_API_KEY=', '9e26', 'd60', '\n'],
        ['checksum: ', '4d69', '16b5-4955-7a3', 'f-671d-c6a0f6', '0bfb6c', '\n'],
      ],
    },
  ],
} satisfies Provider;
