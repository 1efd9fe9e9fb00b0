/** Credentials of Gate.io. */

import type { Provider } from '#model/provider';

export default {
  name: 'Gate.io',
  docs: 'https://www.gate.com/docs/developers/apiv4/',
  rules: [
    {
      id: 'gateio-api-secret',
      description: 'An API secret of Gate.io.',
      keyed: { names: ['gateio', 'gate_io', 'gate.io'], value: '[0-9a-f]{64}' },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'trade, and withdraw where the key allows it',
      rotate: 'In the account, API management: delete the key and create another.',
      examples: [
        {
          before: '<string name="gateio_api_secret">',
          secret: [
            'b693f8',
            '56297539b3b',
            '007d5b72ac',
            'e0de71daa7552',
            '3e9679d37',
            'c0110a01448',
            'e6fe',
          ],
          after: '</string>\n',
        },
        {
          before: 'GATEIO_API_SECRET=',
          secret: [
            'ebad',
            '70e6ef5b4d60a',
            'eb97dbe714a57',
            '91d66e28b0',
            '3f597444bc9ab',
            'b8c6868ad',
            '28',
          ],
          after: '\n',
        },
        {
          before: "gateio_api_secret: '",
          secret: [
            'd864',
            'e0e24ede34',
            '7c058da4aa9d',
            'b527b9b1db',
            '409e1e166',
            '3d8e5666f9bc',
            '2384b9b',
          ],
          after: "'\n",
        },
      ],
      counterExamples: [
        'GATEIO_API_SECRET=your-key-here\n',
        ['GATEIO_API_SECRET=', '9fbc69', '1', '\n'],
        [
          'checksum: ',
          '3eb24',
          'a28c7f022ec',
          'dc7ab5f02596',
          '149a4cafd732',
          'fe2f30920b',
          'a088a2f5cd8f3',
          '0',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
