/** Credentials of NetBird. */

import type { Provider } from '#model/provider';

export default {
  name: 'NetBird',
  docs: 'https://docs.netbird.io/how-to/access-netbird-public-api',
  rules: [
    {
      id: 'netbird-access-token',
      description: 'A personal access token of NetBird.',
      regex: String.raw`\b(nbp_[0-9A-Za-z]{36})\b`,
      minEntropy: 4,
      checks: ['netbird-crc32'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'change the network: peers, groups and who reaches what',
      rotate: 'In the dashboard, Team, the user, Access Tokens: delete it and create another.',
      examples: [
        {
          before: 'NETBIRD_ACCESS_TOKEN=',
          secret: ['nbp_', 'qNaiNCVs4mvCE', '5MRO7V758si', 'P85XznRhqkjY'],
          after: '\n',
        },
        {
          before: "const netbirdAccessToken = '",
          secret: ['nbp_AF', '9YePfSfvJN2J', '0sShydvxlj', 'd6A0pQCe88c3'],
          after: "';\n",
        },
        {
          before: '<string name="netbird_access_token">',
          secret: ['nbp_b', 'jFb6fMcOj', 'r6YiHuBTz', '64nGj5ugJmI', '3Zuma8'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'NETBIRD_ACCESS_TOKEN=your-key-here\n',
        ['NETBIRD_ACCESS_TOKEN=', 'nbp_i', 'Dr', '\n'],
      ],
    },
  ],
} satisfies Provider;
