/** Credentials of GitBook. */

import type { Provider } from '#model/provider';

export default {
  name: 'GitBook',
  docs: 'https://gitbook.com/docs/developers/gitbook-api/authentication',
  rules: [
    {
      id: 'gitbook-api-token',
      description: 'An API token of GitBook.',
      regex: String.raw`\b(gb_api_[A-Za-z0-9]{40})\b`,
      minEntropy: 4.5,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the spaces of its owner',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: "const gitbookApiToken = '",
          secret: ['gb_api', '_ZaI2rxep', 'v3u1ZtjOb', 'SS1u9VVwhtNCQ', 'yilRJmQlA4'],
          after: "';\n",
        },
        {
          before: 'client.set("gitbook_api_token", "',
          secret: ['gb_api', '_s1TSKzuugGc', 'XTPN5eZku6BP', 'wHgyrufhY', 'h15xiqLx'],
          after: '");\n',
        },
        {
          before: 'GITBOOK_API_TOKEN=',
          secret: ['gb_a', 'pi_1Qc73kPdQ6', 'EuFAMJmbvmeF', 'JUoxbblSxrD4O', 'vqSXS'],
          after: '\n',
        },
      ],
      counterExamples: ['GITBOOK_API_TOKEN=your-key-here\n', ['GITBOOK_API_TOKEN=', 'gb_api', '_', '\n']],
    },
  ],
} satisfies Provider;
