/** Credentials of BscScan. */

import type { Provider } from '#model/provider';

export default {
  name: 'BscScan',
  docs: 'https://docs.bscscan.com/getting-started/viewing-api-usage-statistics',
  rules: [
    {
      id: 'bscscan-api-key',
      description: 'A BscScan API key.',
      keyed: {
        names: ['bscscan', 'bsc_scan', 'bsc_api_key', 'bsc_api', 'api.bscscan.com', 'bscapikey', 'bscapi'],
        value: '[0-9A-Z]{34}',
      },
      minEntropy: 3.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the chain on the owner’s quota',
      rotate: 'In the account, API keys: remove it and add another.',
      examples: [
        {
          before: '<string name="bscscan_api_key">',
          secret: ['XZVQ3', 'D4PG4CBO29L', 'M0BBCL1D2', 'JE4NK8TDT'],
          after: '</string>\n',
        },
        {
          before: 'BSCSCAN_API_KEY=',
          secret: ['TJVK', 'D8PKJCEFD8DG', 'EHO9FPCE89QEV', 'TG55W'],
          after: '\n',
        },
        {
          before: "bscscan_api_key: '",
          secret: ['572J', 'PU4VTKZ2H', 'CUNSW5IK0', 'KTCA0SOYN8Y', 'C'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'BSCSCAN_API_KEY=your-key-here\n',
        ['BSCSCAN_API_KEY=', 'Q9123S', 'D', '\n'],
        ['checksum: ', 'MHG8YI', 'T1PLTR2YVEP7', 'DNUXZC8N9K', 'SZBWTH', '\n'],
      ],
    },
  ],
} satisfies Provider;
