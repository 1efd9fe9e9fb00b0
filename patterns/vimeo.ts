/** Credentials of Vimeo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Vimeo',
  docs: 'https://developer.vimeo.com/api/authentication',
  rules: [
    {
      id: 'vimeo-access-token',
      description: 'An access token of Vimeo.',
      keyed: { names: ['vimeo'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the account’s videos, as its scopes allow',
      rotate: 'At developer.vimeo.com/apps: delete the token and generate another.',
      examples: [
        {
          before: "vimeo_access_token: '",
          secret: ['9340a', 'ed511afdd0b', '27a05c8f4fc', 'd6cdc'],
          after: "'\n",
        },
        {
          before: '<string name="vimeo_access_token">',
          secret: ['1a8fe', '9687341404', '68ce14e875', 'f8277bf'],
          after: '</string>\n',
        },
        {
          before: 'ENV VIMEO_ACCESS_TOKEN ',
          secret: ['995e', '877221364', '386b839fe', '8b820eada', '9'],
          after: '\n',
        },
      ],
      counterExamples: [
        'VIMEO_ACCESS_TOKEN=your-key-here\n',
        ['VIMEO_ACCESS_TOKEN=', 'd4f1c0', '7', '\n'],
        ['checksum: ', '4c63a', 'd6d2de0dae850', '48c847e25f', '7714', '\n'],
      ],
    },
  ],
} satisfies Provider;
