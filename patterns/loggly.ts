/** Credentials of Loggly. */

import type { Provider } from '#model/provider';

export default {
  name: 'Loggly',
  docs: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
  rules: [
    {
      id: 'loggly-input-url-token',
      description: 'The customer token in the address to which logs are sent.',
      regex: String.raw`\bloggly\.com/(?:inputs|bulk)/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b`,
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'write logs into the account',
      rotate: 'Under Logs, Source Setup, Customer Tokens: retire the token and add another.',
      examples: [
        {
          before: 'https://logs-01.loggly.com/inputs/',
          secret: ['4f7c0', 'b9e-52d8-4a1f', '-9c3e-8b6d1a2', 'f7e05'],
          after: '/tag/http/\n',
        },
        {
          before: 'url: "http://logs-01.loggly.com/bulk/',
          secret: ['a91d3c', '7e-0f42-4b68', '-8e5d-2c7f', '9b1e6a34'],
          after: '/tag/bulk/"\n',
        },
      ],
      counterExamples: [
        ['http', 's://logs-', '01.loggly.c', 'om/inputs/TO', 'KEN/tag/http', '/\n'],
        ['https:', '//logs-01.', 'loggly.com/', 'inputs/4f', '7c0b9e-52d8/t', 'ag/http/\n'],
      ],
    },
    {
      id: 'loggly-token',
      description: 'A Loggly token: a customer token, which sends logs, or an API token, which reads them.',
      keyed: { names: ['loggly'], value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'write logs into the account or read them',
      rotate:
        'Under Logs, Source Setup, Customer Tokens, or Settings, API Tokens: retire it and add another.',
      examples: [
        {
          before: 'ENV LOGGLY_TOKEN ',
          secret: ['a107c1', '46-5741-5f', 'a9-88c5-a3bcf', '15d7e1d'],
          after: '\n',
        },
        {
          before: "loggly_token: '",
          secret: ['9046f', 'c0f-0aa1-2845', '-335f-1f6ebd', '03a961'],
          after: "'\n",
        },
        {
          before: 'export LOGGLY_TOKEN="',
          secret: ['abf5c', '81e-1c69-f', '62f-fa6d-cac', '64decbf27'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'LOGGLY_TOKEN=your-key-here\n',
        ['LOGGLY_TOKEN=', '1a3d7', '86', '\n'],
        ['checksum: ', 'edf8', '21b4-2387-e8', 'ce-b731-808d3', '47d78c7', '\n'],
      ],
    },
  ],
} satisfies Provider;
