/** Credentials of Convex. */

import type { Provider } from '#model/provider';

export default {
  name: 'Convex',
  docs: 'https://docs.convex.dev/cli/deploy-key-types',
  rules: [
    {
      id: 'convex-deploy-key',
      description: 'A deploy key of Convex.',
      keyed: {
        names: ['convex_deploy', 'convex-deploy', 'convexdeploy', 'convex_key', 'convex'],
        value: String.raw`(?:prod|dev|preview|project):[a-z0-9:-]{3,60}\|[A-Za-z0-9+/_-]{30,300}={0,2}`,
        isCommonWord: true,
      },
      minEntropy: 4.5,
      checks: ['plain-ids'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'replace the backend’s code and read and change its data',
      rotate: 'In the deployment’s settings: delete it and generate another.',
      examples: [
        {
          before: "const convexDeployDeployKey = '",
          secret: ['prod', ':k0xmtb:|LZ', '5SCBYDmq56L8', 'WzO_m/0p4f1xz', '_GoZZlo=='],
          after: "';\n",
        },
        {
          before: 'client.set("convex_deploy_deploy_key", "',
          secret: ['proje', 'ct:i9f19xqfr', '|Nj-9r925sC', 'oiuZlKdbAw', 'lnqZtX7AoA=', '='],
          after: '");\n',
        },
        {
          before: 'CONVEX_DEPLOY_DEPLOY_KEY=',
          secret: ['dev:3', '3o0m3|ZNMN7g', '7Pz9FWLzOIf', 'E7aWHTZPjoqt0', 'wqC'],
          after: '\n',
        },
      ],
      counterExamples: [
        'CONVEX_DEPLOY_DEPLOY_KEY=your-key-here\n',
        ['CONVEX_DEPLOY_DEPLOY_KEY=', 'prod', ':4o', '\n'],
        ['checksum: ', 'previ', 'ew:ne3|6JZN', 'UgaW_E4vxYw', 'DITS-LH01Sip', 'szgY=', '\n'],
      ],
    },
  ],
} satisfies Provider;
