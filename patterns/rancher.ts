/** Credentials of Rancher. */

import type { Provider } from '#model/provider';

export default {
  name: 'Rancher',
  docs: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
  rules: [
    {
      id: 'rancher-api-token',
      description: 'An API token of Rancher.',
      regex: String.raw`\b(token-[a-z0-9]{5}:[a-z0-9]{54})\b`,
      minEntropy: 4,
      checks: ['plain-ids'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'manage the clusters as its owner',
      rotate: 'In Account & API Keys: delete it and create another.',
      examples: [
        {
          before: '  "rancher_api_token": "',
          secret: [
            'toke',
            'n-ju8g6:o',
            'fgtpzxcux',
            '6p1q0tw7ixkgy',
            'd5vggl2hqwq',
            'boanm1j98iyof',
            '0dq6ger',
          ],
          after: '",\n',
        },
        {
          before: 'export RANCHER_API_TOKEN="',
          secret: [
            'token',
            '-p72j2:zot36',
            '3027dt1xtayw',
            'i04qfmvh899',
            'd3502xjnz5jmm',
            'kitoxu7ih32',
            'id',
          ],
          after: '"\n',
        },
        {
          before: 'client.set("rancher_api_token", "',
          secret: [
            'toke',
            'n-2s6f6:9',
            '1puatwlay',
            '5pah7yxtnjzkf',
            '5r3vy8ve3k2',
            'f5ym9ymg31x3',
            'xu1il9wg',
          ],
          after: '");\n',
        },
      ],
      counterExamples: ['RANCHER_API_TOKEN=your-key-here\n', ['RANCHER_API_TOKEN=', 'token-', 'f', '\n']],
    },
  ],
} satisfies Provider;
