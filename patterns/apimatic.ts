/** Credentials of APIMatic. */

import type { Provider } from '#model/provider';

export default {
  name: 'APIMatic',
  docs: 'https://docs.apimatic.io/',
  rules: [
    {
      id: 'apimatic-api-key',
      description: 'An APIMatic API integration key.',
      keyed: { names: ['apimatic'], value: '[A-Za-z0-9_-]{64}' },
      minEntropy: 4.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'generate SDKs and read and change the account’s API definitions',
      rotate: 'In the APIMatic account, API integration keys: delete it and create another.',
      examples: [
        {
          before: '  "apimatic_api_key": "',
          secret: [
            'NbVS',
            '9hLXNh-xpSCa',
            '8BlL6AERKp3N',
            'SFj6keFRrrj',
            'eQz2pLmuylY1',
            '33TjZDei5sA',
            '46',
          ],
          after: '",\n',
        },
        {
          before: 'export APIMATIC_API_KEY="',
          secret: [
            'm5-A0t',
            'ez0b5XM07_gR',
            'IrLV43djyxiB4',
            'rmw2Ka-UF',
            'IioZYaQDnJjo',
            'tsXL-eC0aVx',
            'm',
          ],
          after: '"\n',
        },
        {
          before: 'client.set("apimatic_api_key", "',
          secret: [
            '0rEV',
            '_VK-DhZdian',
            'qKyCj3ayM',
            'PaiRZeEvM',
            'LqKmGNNhlT',
            'YkcMCZ6mAJ95',
            'pd17mWuhi',
          ],
          after: '");\n',
        },
      ],
      counterExamples: [
        'APIMATIC_API_KEY=your-key-here\n',
        ['APIMATIC_API_KEY=', 'n2ol', 'p8P', '\n'],
        [
          'checksum: ',
          'GV7lE',
          'dokOmGj6xnp',
          'HxTC5Iqxgtq89',
          'QEfAlDQlS',
          'g5NK_la8R',
          'OIRM9I67XZYEb',
          'Tw-t',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
