/** Credentials of mediastack. */

import type { Provider } from '#model/provider';

export default {
  name: 'mediastack',
  docs: 'https://mediastack.com/documentation',
  rules: [
    {
      id: 'mediastack-access-key',
      description: 'A mediastack access key.',
      keyed: { names: ['mediastack'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read news on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: "const mediastackAccessKey = '",
          secret: ['4e13', '58c5c4589', '8f8ba4a90da', '0832bcde'],
          after: "';\n",
        },
        {
          before: 'client.set("mediastack_access_key", "',
          secret: ['21e094', '5e070fc3d', '9338e3dc7b9d2', 'fbb2'],
          after: '");\n',
        },
        {
          before: 'MEDIASTACK_ACCESS_KEY=',
          secret: ['6e72c1', '5f78e0f75', 'd68a7609324', '807e3e'],
          after: '\n',
        },
      ],
      counterExamples: [
        'MEDIASTACK_ACCESS_KEY=your-key-here\n',
        ['MEDIASTACK_ACCESS_KEY=', '2edb88', '7', '\n'],
        ['checksum: ', '781c', 'ff51e1c069', 'f8676e903a', '38ce92fd', '\n'],
      ],
    },
  ],
} satisfies Provider;
