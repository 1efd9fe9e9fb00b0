/** Credentials of Robinhood Crypto. */

import type { Provider } from '#model/provider';

export default {
  name: 'Robinhood Crypto',
  docs: 'https://docs.robinhood.com/crypto/trading/',
  rules: [
    {
      id: 'robinhoodcrypto-api-key',
      description: 'A Robinhood Crypto API key.',
      regex: String.raw`\b(rh-api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b`,
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'name the key; together with its private key trade the account’s cryptocurrencies',
      rotate: 'In Robinhood’s web settings, Crypto, API: delete the credential.',
      examples: [
        {
          before: 'client.set("robinhoodcrypto_api_key", "',
          secret: ['rh-api', '-cd881628', '-a888-2de1-0', 'e19-10007b973', '1bc'],
          after: '");\n',
        },
        {
          before: '  "robinhoodcrypto_api_key": "',
          secret: ['rh-a', 'pi-803731', '71-6019-625d-', '9f4c-db903', 'de8d1b4'],
          after: '",\n',
        },
        {
          before: "const robinhoodcryptoApiKey = '",
          secret: ['rh-api', '-7cb64756-8', '564-8bbd-b', 'd31-fa4daa3', 'a7eb7'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'ROBINHOODCRYPTO_API_KEY=your-key-here\n',
        ['ROBINHOODCRYPTO_API_KEY=', 'rh-a', 'pi-', '\n'],
      ],
    },
    {
      id: 'robinhoodcrypto-private-key',
      description: 'A Robinhood Crypto private key.',
      keyed: { names: ['robinhood'], value: '(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==)' },
      minEntropy: 4.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'trade the account’s cryptocurrencies, together with the API key',
      rotate: 'In Robinhood’s web settings, Crypto, API: delete the credential.',
      examples: [
        {
          before: "robinhood_private_key: '",
          secret: ['AtDkk', '6T4rxxxgXC', 'SVwJBDlE+Y', 'vZzuSf+a9N', 'Bdghy67p='],
          after: "'\n",
        },
        {
          before: '<string name="robinhood_private_key">',
          secret: ['pksW', 'bizu1hLajqF', 'EPSKIBshT2M', 'gZhktEh9MGqb', 'v/R+h='],
          after: '</string>\n',
        },
        {
          before: 'ENV ROBINHOOD_PRIVATE_KEY ',
          secret: ['nBF8j', 'PfPrJAYUfguL', '2pTsdYqznl', 'W7pq4pu8QefE', 'Wyyh='],
          after: '\n',
        },
      ],
      counterExamples: [
        'ROBINHOOD_PRIVATE_KEY=your-key-here\n',
        ['ROBINHOOD_PRIVATE_KEY=', 'a4Hp', 'eNC', '\n'],
        ['checksum: ', 'FTnv', 'moe69ytxdWazN', 'Y+I6NLyCpNkgr', 'hT71SZe12WT', 'kI=', '\n'],
      ],
    },
  ],
} satisfies Provider;
