/** Credentials of Iconfinder. */

import type { Provider } from '#model/provider';

export default {
  name: 'Iconfinder',
  docs: 'https://developer.iconfinder.com/reference/overview-1',
  rules: [
    {
      id: 'iconfinder-api-key',
      description: 'An Iconfinder API key.',
      keyed: { names: ['iconfinder'], value: '[A-Za-z0-9]{64}' },
      minEntropy: 4.5,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'search and download icons on the owner’s plan',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '<string name="iconfinder_api_key">',
          secret: [
            'UJKX0X',
            '27YmXHQaRd',
            'nzN8TNm3ke',
            'nE394bOjY',
            'W0PrvWnmtpqQs',
            'BTDssBxrdGo',
            'L5RRA',
          ],
          after: '</string>\n',
        },
        {
          before: 'ICONFINDER_API_KEY=',
          secret: ['AghRR', 'r7FMwjVBX1yOE', 'g0H1UyeDorj1q', '85cRzj3vmRD', '5kZfMnlRctFAN', '5kayV9QgQ'],
          after: '\n',
        },
        {
          before: "iconfinder_api_key: '",
          secret: [
            'pe2sbH',
            'Hl2ux3vsOI',
            'ilEys4YHoor',
            'lUEDu8dgIU',
            'NFUW14TlHXg7',
            'z2CotszZke',
            '7QqU1',
          ],
          after: "'\n",
        },
      ],
      counterExamples: [
        'ICONFINDER_API_KEY=your-key-here\n',
        ['ICONFINDER_API_KEY=', 'BU4eEA', 'o', '\n'],
        [
          'checksum: ',
          'FB03',
          'xT0IkVpEgEYs',
          'L4jXWh81J6',
          'mTMzfA9Cc',
          'bncdBe9iA03J',
          'Vhdqu7O4I',
          'R7LawSgu',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
