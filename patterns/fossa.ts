/** Credentials of FOSSA. */

import type { Provider } from '#model/provider';

export default {
  name: 'FOSSA',
  docs: 'https://docs.fossa.com/docs/api-reference',
  rules: [
    {
      id: 'fossa-api-key',
      description: 'An API key of FOSSA.',
      keyed: { names: ['fossa'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'upload scans, or change the organization with a full token',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        { before: 'FOSSA_API_KEY=', secret: ['2b40', 'e5b687b5e', '7256e560dc2', '401fff1c'], after: '\n' },
        {
          before: "const fossaApiKey = '",
          secret: ['37fc9', '8ad31bfa7b01', '5a26cedbb', 'd0b2ac'],
          after: "';\n",
        },
        {
          before: '<string name="fossa_api_key">',
          secret: ['791f0e', '53c6ff5a7', '44a375771', 'fb826220'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'FOSSA_API_KEY=your-key-here\n',
        ['FOSSA_API_KEY=', '79cb8', '98', '\n'],
        ['checksum: ', 'dbf4', '806195704c87', '29ba3740d04b', '8af2', '\n'],
      ],
    },
  ],
} satisfies Provider;
