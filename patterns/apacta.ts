/** Credentials of Apacta. */

import type { Provider } from '#model/provider';

export default {
  name: 'Apacta',
  docs: 'https://apidocs.apacta.com/',
  rules: [
    {
      id: 'apacta-api-key',
      description: 'An Apacta API key.',
      keyed: { names: ['apacta'], value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and write the company’s projects, hours and customers',
      rotate: 'In Apacta, settings, API: delete the key and create another.',
      examples: [
        {
          before: '  "apacta_api_key": "',
          secret: ['ed41ed', '99-a58c-b99e', '-8e73-4d6d9', '99aeef5'],
          after: '",\n',
        },
        {
          before: 'export APACTA_API_KEY="',
          secret: ['4f3354', '19-60b6-f', 'abf-7274-99', 'ce6ece76ab'],
          after: '"\n',
        },
        {
          before: 'client.set("apacta_api_key", "',
          secret: ['27c09f', '56-7cec-6', '25d-13ba-d650', 'd074a44c'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'APACTA_API_KEY=your-key-here\n',
        ['APACTA_API_KEY=', '94f9f', '0b', '\n'],
        ['checksum: ', '31a9', '0ad3-0fbf-29', '26-dcab-5', 'c1763a5156d', '\n'],
      ],
    },
  ],
} satisfies Provider;
