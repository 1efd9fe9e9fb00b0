/** Credentials of MapQuest. */

import type { Provider } from '#model/provider';

export default {
  name: 'MapQuest',
  docs: 'https://developer.mapquest.com/documentation/',
  rules: [
    {
      id: 'mapquest-api-key',
      description: 'A MapQuest key.',
      keyed: { names: ['mapquest', 'map_quest'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'geocode and route on the owner’s quota',
      rotate: 'In the profile, Manage Keys: delete the key and create another.',
      examples: [
        {
          before: 'client.set("mapquest_api_key", "',
          secret: ['aRZpT', 'kWmmBuMDa2', 'DaSdtRuZoJ83', 'rmglg'],
          after: '");\n',
        },
        {
          before: '  "mapquest_api_key": "',
          secret: ['MBHZSK', 'R1AnS9j97t7BQ', 'p04wq3y7bzH', 'ZJ'],
          after: '",\n',
        },
        {
          before: "const mapquestApiKey = '",
          secret: ['CwQ9gc', 'ml6WSXkvbT', 'pWIFbJQ4kK', 'dzEIng'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'MAPQUEST_API_KEY=your-key-here\n',
        ['MAPQUEST_API_KEY=', 'tYQNW', 'kx', '\n'],
        ['checksum: ', 'XZ7h', 'Az3ifmvljr53c', '0P9StktAGKQ9h', 'vp', '\n'],
      ],
    },
  ],
} satisfies Provider;
