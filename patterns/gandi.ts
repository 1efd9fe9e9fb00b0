/** Credentials of Gandi. */

import type { Provider } from '#model/provider';

export default {
  name: 'Gandi',
  docs: 'https://api.gandi.net/docs/authentication/',
  rules: [
    {
      id: 'gandi-token',
      description: 'A personal access token or API key of Gandi.',
      keyed: { names: ['gandi'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'change the account’s domains and DNS records',
      rotate: 'In the organization’s settings, Sharing: delete the token and create another.',
      examples: [
        {
          before: 'GANDI_TOKEN=',
          secret: ['bd93', 'a50d0c216', '9075c152beee', '294d8f724e8e', 'e58'],
          after: '\n',
        },
        {
          before: "const gandiToken = '",
          secret: ['6ccf3', '5e34c34ac87a', 'b9e906c8392e', '46289e27789'],
          after: "';\n",
        },
        {
          before: '<string name="gandi_token">',
          secret: ['aa3c5', '7dc2ca11d235', 'a75f6a5cb', '814f384bc446', 'de'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'GANDI_TOKEN=your-key-here\n',
        ['GANDI_TOKEN=', '2a779', '6c', '\n'],
        ['checksum: ', '75adcb', '56acc6dbed18', '71a2135ef27', 'e2877a463aa', '\n'],
      ],
    },
  ],
} satisfies Provider;
