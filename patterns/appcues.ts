/** Credentials of Appcues. */

import type { Provider } from '#model/provider';

export default {
  name: 'Appcues',
  docs: 'https://api.appcues.com/v2/docs',
  rules: [
    {
      id: 'appcues-api-secret',
      description: 'The secret of an Appcues API key.',
      keyed: { names: ['appcues'], value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read users’ events and attributes, and change flows and segments',
      rotate: 'In Appcues Studio, Settings, API keys: delete the key and create another.',
      examples: [
        {
          before: '  "appcues_api_secret": "',
          secret: ['2b72dd', 'c8-53a5-661', '9-66a9-8136', '0edacd97'],
          after: '",\n',
        },
        {
          before: 'export APPCUES_API_SECRET="',
          secret: ['8bf7e', '328-bb40-5', 'baf-67cf-1c86', 'b352b853'],
          after: '"\n',
        },
        {
          before: 'client.set("appcues_api_secret", "',
          secret: ['8d268e', '15-7a47-1ef', '3-b465-12', 'd82a4d4ae3'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'APPCUES_API_SECRET=your-key-here\n',
        ['APPCUES_API_SECRET=', 'e16dec', 'e', '\n'],
        ['checksum: ', '76f5c', 'abc-2fec-0ea', '0-b734-6b1', '41187c1c8', '\n'],
      ],
    },
  ],
} satisfies Provider;
