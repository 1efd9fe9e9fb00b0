/** Credentials of Bitfinex. */

import type { Provider } from '#model/provider';

export default {
  name: 'Bitfinex',
  docs: 'https://docs.bitfinex.com/docs/rest-auth',
  rules: [
    {
      id: 'bitfinex-api-secret',
      description: 'The secret of a Bitfinex API key.',
      keyed: {
        names: [
          'bitfinex_api_secret',
          'bitfinex_secret',
          'bitfinexsecret',
          'bitfinexapisecret',
          'bitfinex-api-secret',
          'bfx_secret',
          'bfx_api_secret',
          'bitfinex',
          'bfxsecret',
          'bfxapisecret',
        ],
        value: '[A-Za-z0-9]{43}|[0-9a-f]{40,46}',
      },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'trade and, if the key allows it, withdraw',
      rotate: 'In Bitfinex, API: revoke the key and create another, bound to addresses.',
      examples: [
        {
          before: "bitfinex_api_secret: '",
          secret: ['753e4', '9bdb771a67de1', '262d166b7196b', 'c183ca9f4'],
          after: "'\n",
        },
        {
          before: '<string name="bitfinex_api_secret">',
          secret: ['f98cb', '6458748ae187', 'c6b658aaa3c', 'c85ee2936ce5f', '2b6'],
          after: '</string>\n',
        },
        {
          before: 'ENV BITFINEX_API_SECRET ',
          secret: ['DwmiFg', '3NiqolhJWq', 'GZxlUkLbK', 'FaWqnpq9Ebf', 'IcWUJDd'],
          after: '\n',
        },
      ],
      counterExamples: [
        'BITFINEX_API_SECRET=your-key-here\n',
        ['BITFINEX_API_SECRET=', 'ot3N6g', 'c', '\n'],
        ['checksum: ', '2e36', 'bdb74a2fba6d', 'ba13cb4c5ba', 'c4e1129a5dbd1', 'e9079e', '\n'],
      ],
    },
  ],
} satisfies Provider;
