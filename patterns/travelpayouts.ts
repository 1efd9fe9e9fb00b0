/** Credentials of Travelpayouts. */

import type { Provider } from '#model/provider';

export default {
  name: 'Travelpayouts',
  docs: 'https://support.travelpayouts.com/hc/en-us/categories/200358578',
  rules: [
    {
      id: 'travelpayouts-api-token',
      description: 'A Travelpayouts API token.',
      keyed: { names: ['travelpayouts'], value: '[0-9a-f]{32}' },
      minEntropy: 2.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the affiliate’s statistics and balance and query flight prices',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'client.set("travelpayouts_api_token", "',
          secret: ['5113c2', 'fda59d1831', '0ac68b791652', 'dded'],
          after: '");\n',
        },
        {
          before: '  "travelpayouts_api_token": "',
          secret: ['1fdd', '2c32b2e1a684', 'c6e9d2b35a2', '513f8'],
          after: '",\n',
        },
        {
          before: "const travelpayoutsApiToken = '",
          secret: ['af0d31', '29a6d8ff08e', '23f0a454b53', '55aa'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'TRAVELPAYOUTS_API_TOKEN=your-key-here\n',
        ['TRAVELPAYOUTS_API_TOKEN=', '10a7f8', '4', '\n'],
        ['checksum: ', '860b', '41083ed8e', 'c6bb1a3e1b647', '0fe077', '\n'],
      ],
    },
  ],
} satisfies Provider;
