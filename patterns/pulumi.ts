/** Pulumi: access tokens of its cloud. */

import type { Provider } from '#model/provider';

export default {
  name: 'Pulumi',
  docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  rules: [
    {
      id: 'pulumi-access-token',
      description: 'A Pulumi access token of a person, a team or an organization.',
      regex: String.raw`\b(pul-[0-9a-f]{40})\b`,
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'read the state and the decrypted secrets of the stacks of its owner, and change what they deploy',
      rotate:
        'Delete it under Personal or Organization access tokens, and create another with a date of expiry.',
      examples: [
        {
          before: 'export PULUMI_ACCESS_TOKEN=',
          secret: ['pu', 'l-5ed4b870521dd5e078f8', 'dbd226649c66e799f901'],
          after: '\n',
        },
        {
          before: '{"accessTokens":{"https://api.pulumi.com":"',
          secret: ['pu', 'l-37817bfb96a0e1f37cf7', '98ca38d1fae6e436867a'],
          after: '"}}',
        },
      ],
      counterExamples: [
        ['PULUMI_ACCESS_TOKEN=pul-ab5b643661', '4c595a0fc3'],
        'PULUMI_ACCESS_TOKEN=pul-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
  ],
} satisfies Provider;
