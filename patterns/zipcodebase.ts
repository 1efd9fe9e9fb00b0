/** Credentials of Zipcodebase. */

import type { Provider } from '#model/provider';

export default {
  name: 'Zipcodebase',
  docs: 'https://app.zipcodebase.com/documentation',
  rules: [
    {
      id: 'zipcodebase-api-key',
      description: 'A Zipcodebase API key.',
      keyed: {
        names: ['zipcodebase'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'look up postal codes on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '  "zipcodebase_api_key": "',
          secret: ['0df8', '3069-aa82-87', '52-c61e-e1530', '1f80cd0'],
          after: '",\n',
        },
        {
          before: 'export ZIPCODEBASE_API_KEY="',
          secret: ['1fa497', '58-24d0-54', 'aa-189d-75148', '9cb6f54'],
          after: '"\n',
        },
        {
          before: 'client.set("zipcodebase_api_key", "',
          secret: ['e856b', '1f0-bfc0-c81f', '-3e4d-9fb', '37f359d51'],
          after: '");\n',
        },
      ],
      counterExamples: [
        'ZIPCODEBASE_API_KEY=your-key-here\n',
        ['ZIPCODEBASE_API_KEY=', 'da1c', '6b4', '\n'],
        ['checksum: ', 'cd1b93', 'ad-4a75-7a', '52-c151-5', '39d3dcabf92', '\n'],
      ],
    },
  ],
} satisfies Provider;
