/** Credentials of SERPHouse. */

import type { Provider } from '#model/provider';

export default {
  name: 'SERPHouse',
  docs: 'https://docs.serphouse.com',
  rules: [
    {
      id: 'serphouse-api-token',
      description: 'A SERPHouse API token.',
      keyed: { names: ['serphouse', 'serp_house'], value: '[A-Za-z0-9]{60}' },
      minEntropy: 4.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'run searches on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '  "serphouse_api_token": "',
          secret: ['r0kgM', '2QhJqtqAe', 'n9MpDa6d2', 'avNZPA7wCk5K', 'aLvybnxXhWZ', 'qOCcUTVgd', 'MNGO2'],
          after: '",\n',
        },
        {
          before: 'export SERPHOUSE_API_TOKEN="',
          secret: ['9UHrW', 'bld18HoD2L1M', 'qWQVzzFWY3Y', 'AcsoOaQJoaU6w', '3qtSxsPCKY', 'pC9ggieyh'],
          after: '"\n',
        },
        {
          before: 'client.set("serphouse_api_token", "',
          secret: ['UfK1f', '6wZipnU09e', 'RC7ocuETe1B', 'gIMDAPQ6uSey', 'MK5GbHTPD3', 'kIQx2xBlctmq'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'SERPHOUSE_API_TOKEN=your-key-here\n',
        ['SERPHOUSE_API_TOKEN=', 'Wx0Zq7', 'l', '\n'],
        [
          'checksum: ',
          'P4rf',
          'x69fR8wJt',
          'yRyQjcgDG1YL',
          'pJPlWF4ho',
          'U7YtnwmkCLK2',
          'WY75lKRzVpE',
          'Vyz',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
