/** Credentials of screenshotlayer. */

import type { Provider } from '#model/provider';

export default {
  name: 'screenshotlayer',
  docs: 'https://screenshotlayer.com/documentation',
  rules: [
    {
      id: 'screenshotlayer-access-key',
      description: 'A screenshotlayer access key.',
      keyed: { names: ['screenshotlayer', 'screenshot_layer'], value: '[0-9a-f]{32}' },
      minEntropy: 2.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'make screenshots on the owner’s quota',
      rotate: 'In the account’s dashboard: reset the access key.',
      examples: [
        {
          before: "const screenshotlayerAccessKey = '",
          secret: ['da1c', 'de002710ffe3b', 'c6d0c8658', '83fcd5'],
          after: "';\n",
        },
        {
          before: 'client.set("screenshotlayer_access_key", "',
          secret: ['6c92ac', '41962b955', 'b3f62f1b42', 'c7fb4fc'],
          after: '");\n',
        },
        {
          before: 'SCREENSHOTLAYER_ACCESS_KEY=',
          secret: ['96f314', '78ecef09b', 'cc4dfc6146006', 'e647'],
          after: '\n',
        },
      ],
      counterExamples: [
        'SCREENSHOTLAYER_ACCESS_KEY=your-key-here\n',
        ['SCREENSHOTLAYER_ACCESS_KEY=', 'cf254', '1f', '\n'],
        ['checksum: ', '09c8cc', 'd4aa2b324e', '76dd88af41', '39778b', '\n'],
      ],
    },
  ],
} satisfies Provider;
