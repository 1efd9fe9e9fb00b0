/** Credentials of Bitget. */

import type { Provider } from '#model/provider';

export default {
  name: 'Bitget',
  docs: 'https://www.bitget.com/api-doc/common/intro',
  rules: [
    {
      id: 'bitget-api-secret',
      description: 'An API secret of Bitget.',
      keyed: { names: ['bitget'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'trade, and withdraw where the key allows it',
      rotate: 'In the account, API management: delete the key and create another.',
      examples: [
        {
          before: 'export BITGET_API_SECRET="',
          secret: ['6b94b', 'b792da6a5120', 'a4e23d8f2d194', '239340da18', '6fd4c104ead19', 'ef32267e94a'],
          after: '"\n',
        },
        {
          before: 'ENV BITGET_API_SECRET ',
          secret: [
            '752c',
            '09a59caca4f0',
            '8b69ad124f5',
            '718858b8d2297',
            '321e43f8122',
            'b029ee72fa1',
            '1f',
          ],
          after: '\n',
        },
        {
          before: '  "bitget_api_secret": "',
          secret: [
            '8930e',
            '3b0b9d2f58d',
            '74ab67298',
            'acb7e72441f',
            '557bbd99e9',
            'b91ad3ef4940',
            '300c72',
          ],
          after: '",\n',
        },
      ],
      counterExamples: [
        'BITGET_API_SECRET=your-key-here\n',
        ['BITGET_API_SECRET=', 'dab8f', '36', '\n'],
        [
          'checksum: ',
          '960c',
          '1863db3889f98',
          'ec711635cf2',
          'fd18730946652',
          '301d58dc5090',
          'f7398acb8d1',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
