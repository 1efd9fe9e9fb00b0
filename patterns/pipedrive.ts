/** Credentials of Pipedrive. */

import type { Provider } from '#model/provider';

export default {
  name: 'Pipedrive',
  docs: 'https://pipedrive.readme.io/docs/core-api-concepts-authentication',
  rules: [
    {
      id: 'pipedrive-api-token',
      description: 'A Pipedrive API token.',
      keyed: { names: ['pipedrive', 'pipe_drive'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change deals, persons and organisations in the owner’s name',
      rotate: 'In Pipedrive, Personal preferences, API: generate a new token.',
      examples: [
        {
          before: '<string name="pipedrive_api_token">',
          secret: ['41bd', '4a7f281569e6b', '95b53a6a1b99', 'b33f6ce49e7'],
          after: '</string>\n',
        },
        {
          before: 'PIPEDRIVE_API_TOKEN=',
          secret: ['cd03b', '4c3f300c1', 'f8993890815', '4a75a4a8ac3', 'af0e'],
          after: '\n',
        },
        {
          before: "pipedrive_api_token: '",
          secret: ['bf98', 'dd00e0ead12', 'e9b090b9f', '2cdf37f470a', 'e77e4'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'PIPEDRIVE_API_TOKEN=your-key-here\n',
        ['PIPEDRIVE_API_TOKEN=', 'dd6c', '207', '\n'],
        ['checksum: ', 'a256c', '2a319c1ed', '9a7acef783d', 'a99723ae29a1', 'fea', '\n'],
      ],
    },
  ],
} satisfies Provider;
