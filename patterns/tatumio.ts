/** Credentials of Tatum. */

import type { Provider } from '#model/provider';

export default {
  name: 'Tatum',
  docs: 'https://docs.tatum.io/docs/authentication',
  rules: [
    {
      id: 'tatumio-api-key',
      description: 'A Tatum API key.',
      keyed: {
        names: ['tatum'],
        value: 't-[0-9a-f]{24}-[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
        isCommonWord: true,
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'use blockchain nodes, wallets and custodial services on the owner’s plan',
      rotate: 'In the Tatum dashboard, API keys: delete the key and create another.',
      examples: [
        {
          before: '<string name="tatum_api_key">',
          secret: ['745c02', 'f4-f59c-ea', '9a-5ae8-ae6', '204b8e508'],
          after: '</string>\n',
        },
        {
          before: 'TATUM_API_KEY=',
          secret: ['ce1e', 'e903-bac2-1', '0c4-4f61-3f', 'c38c92458e'],
          after: '\n',
        },
        {
          before: "tatum_api_key: '",
          secret: ['t-80', 'de433212e3ec7', '84768ed64-f', 'dbb439205ed6', '43e05d4c63', 'c'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'TATUM_API_KEY=your-key-here\n',
        ['TATUM_API_KEY=', '6b49', '988', '\n'],
        ['checksum: ', 't-42', 'e247631e12ae', 'f51e7af4e7-', 'ad0145304', '3649d30011b', '4679', '\n'],
      ],
    },
  ],
} satisfies Provider;
