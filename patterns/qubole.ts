/** Credentials of Qubole. */

import type { Provider } from '#model/provider';

export default {
  name: 'Qubole',
  docs: 'https://docs.qubole.com/en/latest/rest-api/api_overview.html',
  rules: [
    {
      id: 'qubole-api-token',
      description: 'A Qubole API token.',
      keyed: { names: ['qubole', 'qds_api', 'qds_token'], value: '[A-Za-z0-9]{64}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'run commands and manage clusters of the account',
      rotate: 'In the Control Panel, My accounts: reset the API token.',
      examples: [
        {
          before: 'client.set("qubole_api_token", "',
          secret: [
            'y4k6VS',
            'yCPdTxn6M',
            'UHTiYKvex',
            'aTS2aVbPKF',
            'oESTgSJfRKl',
            '5Wu2qvANrp9Z',
            'L3nsltg',
          ],
          after: '");\n',
        },
        {
          before: '  "qubole_api_token": "',
          secret: [
            'mLIG',
            'mH3UgTC2DcpA',
            'i09yumM9mD',
            '9TKumrTAtb',
            'IAkKRlO0wa',
            '6FlZhrx8UFG',
            'bJv9oEz',
          ],
          after: '",\n',
        },
        {
          before: "const quboleApiToken = '",
          secret: [
            'gRge',
            '3G8oSbA4JsF',
            'niBDajlXpxZSZ',
            '8sebSdTvIj3H',
            'm0p1OE8qA',
            'lSLwFBQab',
            '5og6gV',
          ],
          after: "';\n",
        },
      ],
      counterExamples: [
        'QUBOLE_API_TOKEN=your-key-here\n',
        ['QUBOLE_API_TOKEN=', 'Lmnn1b', 'G', '\n'],
        [
          'checksum: ',
          '8o7Q',
          't1vFPcfiY',
          'uesWxBtAplZ',
          'llUWidoCCGW',
          '1VTiPV4Yt',
          'eDLb6oTqYmW',
          'PCiPplDbD',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
