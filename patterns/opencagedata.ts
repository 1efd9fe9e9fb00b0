/** Credentials of OpenCage. */

import type { Provider } from '#model/provider';

export default {
  name: 'OpenCage',
  docs: 'https://opencagedata.com/api#authentication',
  rules: [
    {
      id: 'opencagedata-api-key',
      description: 'An OpenCage API key.',
      keyed: { names: ['opencage', 'open_cage'], value: '(?:oc_gs_)?[0-9a-f]{32}' },
      minEntropy: 3,
      stopValues: ['6d0e711d72d74daeb2b0bfd2a5cdfdba'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'geocode on the owner’s quota',
      rotate: 'In the dashboard, Geocoding API: delete the key and create another.',
      examples: [
        {
          before: "opencage_api_key: '",
          secret: ['oc_g', 's_d943ede', '89ebf35ea2', '152c87c8e8c5d', 'd2'],
          after: "'\n",
        },
        {
          before: '<string name="opencage_api_key">',
          secret: ['oc_g', 's_25b7ea2', '6cb7cb74b628', '6d2737ed639', '04'],
          after: '</string>\n',
        },
        {
          before: 'ENV OPENCAGE_API_KEY ',
          secret: ['oc_gs', '_1ac87974718', '8d713a152c7c', 'd9fa0e316'],
          after: '\n',
        },
      ],
      counterExamples: [
        'OPENCAGE_API_KEY=your-key-here\n',
        ['OPENCAGE_API_KEY=', 'oc_gs_', '0', '\n'],
        ['checksum: ', 'oc_g', 's_acb99e41dba', '8d32f5b64ba5', '7805a4c1e', '\n'],
      ],
    },
  ],
} satisfies Provider;
