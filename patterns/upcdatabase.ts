/** Credentials of UPC Database. */

import type { Provider } from '#model/provider';

export default {
  name: 'UPC Database',
  docs: 'https://upcdatabase.org/api-auth',
  rules: [
    {
      id: 'upcdatabase-api-key',
      description: 'A UPC Database API token.',
      keyed: { names: ['upcdatabase', 'upc_database', 'upc-database'], value: '[0-9A-F]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up products on the owner’s quota',
      rotate: 'In the account’s API keys section: delete it and create another.',
      examples: [
        {
          before: 'ENV UPCDATABASE_API_KEY ',
          secret: ['97372', 'C7BC632359B', '0B8CD42FEC', 'F78A3F'],
          after: '\n',
        },
        {
          before: "upcdatabase_api_key: '",
          secret: ['8A2A93', '5633CF997957E', '58966F312', '7B39'],
          after: "'\n",
        },
        {
          before: 'export UPCDATABASE_API_KEY="',
          secret: ['4830B4', '8781B4E0F55A', 'C79106120', '7496E'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'UPCDATABASE_API_KEY=your-key-here\n',
        ['UPCDATABASE_API_KEY=', 'A98227', '1', '\n'],
        ['checksum: ', '52D0', '35AD2AE993444', '53D488A2010', '410E', '\n'],
      ],
    },
  ],
} satisfies Provider;
