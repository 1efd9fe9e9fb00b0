/** Credentials of KuCoin. */

import type { Provider } from '#model/provider';

export default {
  name: 'KuCoin',
  docs: 'https://www.kucoin.com/docs-new/authentication',
  rules: [
    {
      id: 'kucoin-api-secret',
      description: 'The secret of a KuCoin API key.',
      // Takes `KUCOIN_CLIENT_SECRET=…`, `kucoin: { clientSecret: …`; refuses `KUCOIN_ID=` followed by `OTHER_SECRET=…`.
      regex: String.raw`(?:(?:(?i:kucoin)[\w.\-]{0,40}?(?i:secret))\w{0,8}|(?i:kucoin)(?i:provider|strategy|auth|oauth2?|_oauth2?|api|config|client)?["']?\s{0,3}(?::|=>|=|\(|,)\s{0,3}[{(\[]{0,2}\s{0,20}(?:["':]{0,2}[\w.\-]{2,30}["']?\s{0,3}(?::|=>|=)\s{0,3}[^\n{}\[\]]{0,120}?[\n,;]\s{0,20}){0,3}["':]{0,2}(?i:(?:(?:oauth2?|client|app|consumer|api|key|shared)[_.\-]?){0,2}secret(?:[_\-]?key)?))(?:["'\s:=>,(\])\\|?@\x60]{1,16}(?:(?:value=|is )["'\x60]?)?)([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b`,
      keywords: ['kucoin'],
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
          secret: ['2d8a2ec9-dfa', '1-4fa4-8be4-', '39f03b888f41'],
          after: '\n',
          parts: { key: ['d87af935ffde', '4a03b740bb2c'] },
        },
        {
          before: 'kucoin_secret = "',
          secret: ['85d480de-490', '2-437a-9199-', 'a302116685d5'],
          after: '"\n',
        },
        {
          before: 'kucoin:\n  client-id: acme\n  client-secret: ',
          secret: ['bcac4cc5-1b1', '8-4ad0-8675-', 'c9bbaf88a0cb'],
          after: '\n',
        },
        {
          before: "  kucoin: { clientID: 'acme', clientSecret: '",
          secret: ['e889b1cf-b95', 'a-4586-96b6-', 'eb513ef01db1'],
          after: "' },\n",
        },
      ],
      counterExamples: [
        'KUCOIN_SECRET=your-secret',
        ['KUCOIN_CLIENT_SECRET=\nOTHER_CLIENT_SECRET=', '1256c6ed-ca4', 'f-4ab6-8894-', '82959c597c6c'],
        ['client_secret = "', '800c4bcd-59f', '4-4012-8ec5-', '8ef6f630885b', '"'],
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
        { before: 'KUCOIN_API_KEY=', secret: ['8ab58f13391d', 'e6964c3fd548'], after: '\n' },
        { before: '{"kucoin_api_key": "', secret: ['f4ae85c8977f', '2712bd747d8f'], after: '"}' },
      ],
      counterExamples: ['KUCOIN_API_KEY=', 'kucoin_api_key: your-id-here'],
    },
  ],
} satisfies Provider;
