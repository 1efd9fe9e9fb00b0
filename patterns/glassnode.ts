/** Credentials of Glassnode. */

import type { Provider } from '#model/provider';

export default {
  name: 'Glassnode',
  docs: 'https://docs.glassnode.com/basic-api/api-key',
  rules: [
    {
      id: 'glassnode-api-key',
      description: 'An API key of Glassnode.',
      keyed: { names: ['glassnode'], value: '[A-Za-z0-9]{27}' },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query blockchain data on the owner’s subscription',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: 'export GLASSNODE_API_KEY="',
          secret: ['xfJtuR', 'SLcweHzjFwZ9T', 'pNRT7yOu'],
          after: '"\n',
        },
        { before: 'ENV GLASSNODE_API_KEY ', secret: ['a9pPy', '7mhzvyvw4AhKe', 'DqqTnqh6m'], after: '\n' },
        {
          before: '  "glassnode_api_key": "',
          secret: ['PnXIly', 'EkWvbQfr9', 'EPrDFg5cOh', '7J'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'GLASSNODE_API_KEY=your-key-here\n',
        ['GLASSNODE_API_KEY=', 'iStES', 'VV', '\n'],
        ['checksum: ', 'tPAD', '7L2nIIe1p', '6Dj02CqPVCNDh', '6', '\n'],
      ],
    },
  ],
} satisfies Provider;
