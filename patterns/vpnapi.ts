/** Credentials of vpnapi.io. */

import type { Provider } from '#model/provider';

export default {
  name: 'vpnapi.io',
  docs: 'https://vpnapi.io/api-documentation',
  rules: [
    {
      id: 'vpnapi-api-key',
      description: 'A vpnapi.io API key.',
      keyed: { names: ['vpnapi'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up addresses on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '  "vpnapi_api_key": "',
          secret: ['d7961', 'c554b44886af', '441869456c3', '0da6'],
          after: '",\n',
        },
        {
          before: 'export VPNAPI_API_KEY="',
          secret: ['12630d', '6076e05b5', '64355f788f5', 'b63db0'],
          after: '"\n',
        },
        {
          before: 'client.set("vpnapi_api_key", "',
          secret: ['dfdd0b', '4f09f8dc83', 'baddffde939', '118f5'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'VPNAPI_API_KEY=your-key-here\n',
        ['VPNAPI_API_KEY=', '56d284', '5', '\n'],
        ['checksum: ', '26ff', 'a3f792a55', 'dc6985c989b', '24af6e8d', '\n'],
      ],
    },
  ],
} satisfies Provider;
