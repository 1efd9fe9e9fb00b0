/** Credentials of AudD. */

import type { Provider } from '#model/provider';

export default {
  name: 'AudD',
  docs: 'https://docs.audd.io/',
  rules: [
    {
      id: 'audd-api-token',
      description: 'An AudD API token.',
      keyed: { names: ['audd', 'audd.io'], value: '[0-9a-f]{32}', isCommonWord: true },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'recognise music on the owner’s quota',
      rotate: 'In the AudD dashboard: reset the token.',
      examples: [
        {
          before: 'ENV AUDD_API_TOKEN ',
          secret: ['5c87', 'de2c117e79', '965d704bfbe2', '8745d1'],
          after: '\n',
        },
        {
          before: "audd_api_token: '",
          secret: ['f8c36', '4fa7196dff', 'a9b31c651fa3', '8f9e3'],
          after: "'\n",
        },
        {
          before: 'export AUDD_API_TOKEN="',
          secret: ['6ede8', '9b653004307a', 'f2ee307777832', 'c0'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'AUDD_API_TOKEN=your-key-here\n',
        ['AUDD_API_TOKEN=', '966d0', 'e3', '\n'],
        ['checksum: ', 'c01ed', '0d068da467', 'fe5144cc544d', 'af9a9', '\n'],
      ],
    },
  ],
} satisfies Provider;
