/** Credentials of Flowlu. */

import type { Provider } from '#model/provider';

export default {
  name: 'Flowlu',
  docs: 'https://www.flowlu.com/api/',
  rules: [
    {
      id: 'flowflu-api-key',
      description: 'An API key of Flowlu.',
      keyed: { names: ['flowlu', 'flowflu'], value: '[A-Za-z0-9_]{45,60}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the CRM, projects and invoices',
      rotate: 'In Flowlu, Portal settings, API settings: delete the key and add another.',
      examples: [
        {
          before: '  "flowlu_api_key": "',
          secret: ['eRbRgD', 'nq2gdHdDtjQa_', 'q4XBI2VMr', '7eaj1oHFeikcU', '8DIIT'],
          after: '",\n',
        },
        {
          before: 'export FLOWLU_API_KEY="',
          secret: ['1fUVhg', 'md8TJZHBWZAYd', 'NoOIMANDv9', 'EriTTYZmo6lo', 'AzRt8'],
          after: '"\n',
        },
        {
          before: 'client.set("flowlu_api_key", "',
          secret: ['32_9H', 'mXwfF1LASOU1', 'AVNUe68hy', 'Bi0UREc9kZH', 'vuSFmdTNyY'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'FLOWLU_API_KEY=your-key-here\n',
        ['FLOWLU_API_KEY=', '4riVBe', '9', '\n'],
        ['checksum: ', '4CJd8', 'qAF5NLcCGaI4', 'X1h13sVgyb', 'zr_wI2A6G7', 'K10j8TEvVvM', '\n'],
      ],
    },
  ],
} satisfies Provider;
