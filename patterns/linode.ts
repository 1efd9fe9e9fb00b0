/** Linode (Akamai): personal access tokens, which have no mark of their own. */

import type { Provider } from '#model/provider';

export default {
  name: 'Linode',
  docs: 'https://techdocs.akamai.com/linode-api/reference/get-started',
  rules: [
    {
      id: 'linode-access-token',
      description: 'A personal access token of Linode.',
      keyed: {
        names: ['linode'],
        value: '[0-9a-f]{64}',
      },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'create, read and delete the servers of its owner, within its scopes',
      rotate: 'Revoke it under API Tokens, and create another with fewer scopes.',

      examples: [
        {
          before: 'LINODE_TOKEN=',
          secret: ['0fdfd32830fc93dc8141d950f7664b4f', 'fe5a260d729377aa7297238d69f0c6a4'],
          after: '\n',
        },
        {
          before: 'provider "linode" {\n  linode_token = "',
          secret: ['33ec90c05dc012e0944467018926fa44', '62b6e6f5dd3ec0ee8fbb1d35b54cadfa'],
          after: '"\n}',
        },
      ],
      counterExamples: [
        ['LINODE_TOKEN=6838b55f8415586e01c7', '8b6cc80cf4ec5a7a2265'],
        'LINODE_TOKEN=${LINODE_TOKEN}',
      ],
    },
  ],
} satisfies Provider;
