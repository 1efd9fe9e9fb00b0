/** Credentials of Crisp. */

import type { Provider } from '#model/provider';

export default {
  name: 'Crisp',
  docs: 'https://docs.crisp.chat/guides/rest-api/authentication/',
  rules: [
    {
      id: 'crisp-token-key',
      description: 'The key of a Crisp plugin token.',
      keyed: { names: ['crisp_key', 'crisp_token', 'crisp_api', 'crisp_tier'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and write conversations of the websites where the plugin is installed',
      rotate: 'In the marketplace, plugin, Tokens: roll the token.',
      examples: [
        {
          before: 'export CRISP_KEY="',
          secret: [
            '3bdf',
            'f3ea9652cd05',
            'ca57ac75c6',
            'e4ea364da2e5',
            '26caf7b242',
            'd13ef8c52',
            '422e45e',
          ],
          after: '"\n',
        },
        {
          before: 'ENV CRISP_KEY ',
          secret: [
            '18517',
            'f447f5c71b84',
            'd94630f41',
            'b9accc7c7f6f6',
            'f08c05641ded2',
            '1dbdc4255',
            '3c5',
          ],
          after: '\n',
        },
        {
          before: '  "crisp_key": "',
          secret: [
            'd44c',
            '2e3a95d7559e6',
            'cb3a41b8c4e51',
            '955282df7e42',
            '91bbe8493e',
            '3b84b9c8e2',
            'd2',
          ],
          after: '",\n',
        },
      ],
      counterExamples: [
        'CRISP_KEY=your-key-here\n',
        ['CRISP_KEY=', 'c47d44', '6', '\n'],
        [
          'checksum: ',
          'a9ef7b',
          '00ac29514',
          'fb3bc64c5271',
          'b30a41090',
          '78ac75c56ac81',
          '517f971fd312',
          'b7e',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
