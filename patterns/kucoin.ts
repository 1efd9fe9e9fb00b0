/** Credentials of KuCoin. */

import type { Provider } from '#model/provider';

export default {
  name: 'KuCoin',
  docs: 'https://www.kucoin.com/docs-new/authentication',
  rules: [
    {
      id: 'kucoin-api-secret',
      description: 'The secret of a KuCoin API key.',
      keyed: {
        names: [
          'kucoin_secret',
          'kucoin-secret',
          'kucoinsecret',
          'kucoin_api_secret',
          'kucoinapisecret',
          'kucoin-api-secret',
          'kc_api_secret',
        ],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3.1,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'trade, and with its permissions withdraw, the coins of the account, with the key and its passphrase',
      rotate: 'At kucoin.com/account/api, delete the key and create another with an IP restriction.',
      parts: [{ name: 'key', rule: 'kucoin-api-key' }],
      examples: [
        {
          before: 'KUCOIN_API_KEY=' + 'd87af935ffde' + '4a03b740bb2c' + '\nKUCOIN_API_SECRET=',
          secret: ['2d8a2ec9-dfa1-4fa4', '-8be4-39f03b888f41'],
          after: '\n',
          parts: { key: ['d87af935ffde', '4a03b740bb2c'] },
        },
        { before: 'kucoin_secret = "', secret: ['85d480de-4902-437a', '-9199-a302116685d5'], after: '"\n' },
      ],
      counterExamples: [
        'KUCOIN_API_KEY=d87af935ffde4a03b740bb2c\nKUCOIN_API_SECRET=2306********\n',
        'KUCOIN_API_KEY=d87af935ffde4a03b740bb2c\nKUCOIN_API_SECRET=your-key-here\n',
        ['KUCOIN_API_KEY=d87af935ffde4a03b740bb2c\nKUCOIN_API_SECRET=', '2306c32a-', '9c5d-4a92\n'],
      ],
    },
    {
      id: 'kucoin-api-key',
      description: 'A KuCoin API key: the name of the pair.',
      keyed: {
        names: ['kucoin_api_key', 'kucoinapikey', 'kucoin_key', 'kucoinkey', 'kucoin-api-key', 'kc_api_key'],
        value: '[0-9a-f]{24}',
      },
      minEntropy: 2.8,
      severity: 'info',
      confidence: 'medium',
      audience: 'private',
      canDo: 'name the account or app in a request; it opens nothing without its secret',
      rotate: 'Rotate the secret that belongs to it; the id itself need not change.',
      isPartOnly: true,
      examples: [
        {
          before: 'KUCOIN_API_KEY=',
          secret: ['8ab58f13391d', 'e6964c3fd548'],
          after: '\nKUCOIN_API_SECRET=' + 'dc4e5efe-755b-4177' + '-b1e6-caabbb622113' + '\n',
        },
        {
          before: '{"kucoin_api_key": "',
          secret: ['f4ae85c8977f', '2712bd747d8f'],
          after: '", "kucoin_api_secret": "' + '401d9713-747a-4643' + '-b600-527067197cf8' + '"}',
        },
      ],
      counterExamples: ['KUCOIN_API_KEY=', 'kucoin_api_key: your-id-here'],
    },
  ],
} satisfies Provider;
