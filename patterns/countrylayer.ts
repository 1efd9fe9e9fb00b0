/** Credentials of countrylayer. */

import type { Provider } from '#model/provider';

export default {
  name: 'countrylayer',
  docs: 'https://countrylayer.com/documentation',
  rules: [
    {
      id: 'countrylayer-access-key',
      description: 'An access key of countrylayer.',
      keyed: { names: ['countrylayer', 'country_layer'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'query data on countries on the owner’s quota',
      rotate: 'On the countrylayer dashboard: reset the access key.',
      examples: [
        {
          before: 'export COUNTRYLAYER_ACCESS_KEY="',
          secret: ['c0217', '11e716d54f9', 'de400abc9', '2e07cb2'],
          after: '"\n',
        },
        {
          before: 'ENV COUNTRYLAYER_ACCESS_KEY ',
          secret: ['874a4', 'da931dd65130b', '8a02e3d0746f5', '4'],
          after: '\n',
        },
        {
          before: '  "countrylayer_access_key": "',
          secret: ['f823', '5ae9665bf', '3d95a005a', 'a1df9873c0'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'COUNTRYLAYER_ACCESS_KEY=your-key-here\n',
        ['COUNTRYLAYER_ACCESS_KEY=', '7ccf86', 'b', '\n'],
        ['checksum: ', '996c', '409b69a47', '727e62b1d84', 'a66ed7f3', '\n'],
      ],
    },
  ],
} satisfies Provider;
