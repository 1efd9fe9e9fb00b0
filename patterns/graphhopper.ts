/** Credentials of GraphHopper. */

import type { Provider } from '#model/provider';

export default {
  name: 'GraphHopper',
  docs: 'https://docs.graphhopper.com/',
  rules: [
    {
      id: 'graphhopper-api-key',
      description: 'An API key of the GraphHopper Directions API.',
      keyed: {
        names: ['graphhopper', 'graph_hopper'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'compute routes on the owner’s credits',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: "graphhopper_api_key: '",
          secret: ['77f0e', '8db-33dd-6', 'd09-ee51-2fdd', 'bc66bcd6'],
          after: "'\n",
        },
        {
          before: '<string name="graphhopper_api_key">',
          secret: ['ec3f7', 'd91-51cf-9e2', 'c-0acd-38', '6f37e694e4'],
          after: '</string>\n',
        },
        {
          before: 'ENV GRAPHHOPPER_API_KEY ',
          secret: ['6e4755', '47-818d-19', 'fd-f9c8-2a', 'e64f4d7e84'],
          after: '\n',
        },
      ],
      counterExamples: [
        'GRAPHHOPPER_API_KEY=your-key-here\n',
        ['GRAPHHOPPER_API_KEY=', '600a6f', '2', '\n'],
        ['checksum: ', '4fb875', '4d-84f5-2', 'edb-ea38-3b3', '05597eb6d', '\n'],
      ],
    },
  ],
} satisfies Provider;
