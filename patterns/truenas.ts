/** Credentials of TrueNAS. */

import type { Provider } from '#model/provider';

export default {
  name: 'TrueNAS',
  docs: 'https://www.truenas.com/docs/scale/scaletutorials/toptoolbar/managingapikeys/',
  rules: [
    {
      id: 'truenas-api-key',
      description: 'A TrueNAS API key.',
      keyed: { names: ['truenas', 'freenas'], value: '[0-9]{1,3}-[A-Za-z0-9]{64}' },
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage the storage server: read, share and destroy its data',
      rotate: 'In TrueNAS, user menu, API Keys: delete the key and add another.',
      examples: [
        {
          before: 'TRUENAS_API_KEY=',
          secret: ['9-CBmY3mJVhcFMs', 'fg9gKlq0yOBAG', 'AaSaSUvtlpqRm', 'UXI2f26Q3ulIA', '8D003uFLao7K'],
          after: '\n',
        },
        {
          before: 'truenas:\n  api_key: ',
          secret: ['8-l2TNoYQvzKQ9N', 'HAjVR3cmnFvvL', 'fd3YoboOT1lR2', 'riYzriUYi9o7i', 'nCnQQAC98QQG'],
          after: '\n',
        },
      ],
      counterExamples: [
        'TRUENAS_API_KEY=1-4E********\n',
        'TRUENAS_API_KEY=your-key-here\n',
        ['TRUENAS_API_KEY=', '1-4E1a1OK5N4K', 'L25j5g1H3nc', 'cyGdyZwiOy', '\n'],
      ],
    },
  ],
} satisfies Provider;
