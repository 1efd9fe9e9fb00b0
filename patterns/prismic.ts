/** Credentials of Prismic. */

import type { Provider } from '#model/provider';

export default {
  name: 'Prismic',
  docs: 'https://prismic.io/docs/access-token',
  rules: [
    {
      id: 'prismic-access-token',
      description: 'An access token of a Prismic repository.',
      keyed: { names: ['prismic'], value: 'MC5[A-Za-z0-9_.-]{30,160}' },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read unpublished content of the repository',
      rotate: 'In the repository, Settings, API & Security: delete the token and create another.',
      examples: [
        {
          before: "const prismicAccessToken = '",
          secret: ['MC5Ym', 'cAAivwzYEyZ5O', 'JTFDCiMXzY9mK', 'LYROn0N'],
          after: "';\n",
        },
        {
          before: 'client.set("prismic_access_token", "',
          secret: ['MC5e', 'ihpM378YV1', '_oJUOd0KMG34e', '1UyO3usSfB3j'],
          after: '");\n',
        },
        {
          before: 'PRISMIC_ACCESS_TOKEN=',
          secret: ['MC5y', '6UxQfDDCZD8f.', 'A_2YC88bJ5gsQ', 'Y-H'],
          after: '\n',
        },
      ],
      counterExamples: [
        'PRISMIC_ACCESS_TOKEN=your-key-here\n',
        ['PRISMIC_ACCESS_TOKEN=', 'MC5f', '9pu', '\n'],
        ['checksum: ', 'MC5Dl', 'lg7shloVJW79', 'YI7E4_DbGw0Z', 'o_rn7H', '\n'],
      ],
    },
  ],
} satisfies Provider;
