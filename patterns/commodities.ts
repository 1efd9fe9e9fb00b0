/** Credentials of Commodities-API. */

import type { Provider } from '#model/provider';

export default {
  name: 'Commodities-API',
  docs: 'https://commodities-api.com/documentation',
  rules: [
    {
      id: 'commodities-access-key',
      description: 'An access key of Commodities-API.',
      keyed: { names: ['commodities-api', 'commodities_api', 'commoditiesapi'], value: '[a-z0-9]{50,70}' },
      minEntropy: 4,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'query commodity prices on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: '  "commodities_api_access_key": "',
          secret: ['21ihp', 'z9zz8d7vz0i57', 'mrwjyfhptd', 'colsaknqzpl96', 'sm9sev5hw', 'avs'],
          after: '",\n',
        },
        {
          before: 'export COMMODITIES_API_ACCESS_KEY="',
          secret: ['pzhvh', 'osdsumkt1ikq', 'uu5qv82t4', 'pynr8ulci458', 'gdaiqtrwk', 'qw2qj8e11'],
          after: '"\n',
        },
        {
          before: 'client.set("commodities_api_access_key", "',
          secret: ['1gdg', 'rhkhddoj6', '7cgpwpl9vzfs', 'oz8tivxtn', 'vs7ykrzy55i2s', 'jpkg4'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'COMMODITIES_API_ACCESS_KEY=your-key-here\n',
        ['COMMODITIES_API_ACCESS_KEY=', 'arf8', 'lwy', '\n'],
        ['checksum: ', 'cszq', 'anhkygm6e8dfr', 'zq6yoolqvryz', 'tc72jqtcy', 'wdfsrx5bfp6h', 'jgq82', '\n'],
      ],
    },
  ],
} satisfies Provider;
