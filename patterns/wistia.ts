/** Credentials of Wistia. */

import type { Provider } from '#model/provider';

export default {
  name: 'Wistia',
  docs: 'https://docs.wistia.com/docs/making-api-requests',
  rules: [
    {
      id: 'wistia-api-token',
      description: 'A Wistia API access token.',
      keyed: { names: ['wistia'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, change and delete the account’s videos and read viewers’ data',
      rotate: 'In Account settings, API access: delete the token and create another.',
      examples: [
        {
          before: 'ENV WISTIA_API_TOKEN ',
          secret: [
            'a00f',
            'd9633c040',
            'abdf05378d3a',
            'f23c2eec9a5d',
            '765bc05012f00',
            '0afa79b010',
            '1514',
          ],
          after: '\n',
        },
        {
          before: "wistia_api_token: '",
          secret: [
            '264b84',
            '606c6e68ebd97',
            '729c02f82ffd',
            'e04b82e1cabe',
            '08c062be99',
            '66200e5c4',
            '3d',
          ],
          after: "'\n",
        },
        {
          before: 'export WISTIA_API_TOKEN="',
          secret: [
            '9e55',
            '5edf0a05bb',
            '64dd6e03fb8d',
            'd3426d41c',
            'bbdfe80c0e008',
            'a05b04b9f13f1',
            '14f',
          ],
          after: '"\n',
        },
      ],
      counterExamples: [
        'WISTIA_API_TOKEN=your-key-here\n',
        ['WISTIA_API_TOKEN=', 'dd88', '077', '\n'],
        [
          'checksum: ',
          '24b7',
          'ce75b82f7f4b',
          'a964aae40a7',
          'dd47438103c0',
          'c1c624041',
          'cebdf1f1d0a',
          '9593d',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
