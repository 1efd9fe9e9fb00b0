/** Credentials of DNSimple. */

import type { Provider } from '#model/provider';

export default {
  name: 'DNSimple',
  docs: 'https://developer.dnsimple.com/v2/#authentication',
  rules: [
    {
      id: 'dnsimple-access-token',
      description: 'An access token of DNSimple.',
      regex: String.raw`\b(dnsimple_[aou]_[A-Za-z0-9]{32})\b`,
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'change the account’s domains, DNS records and certificates',
      rotate: 'In the account, Access tokens: delete the token and create another.',
      examples: [
        {
          before: "const dnsimpleAccessToken = '",
          secret: ['dnsi', 'mple_a_gs0G', 'C2eyuStnuG9', 'SnMg6bsqS', 'kqkhVPem'],
          after: "';\n",
        },
        {
          before: 'client.set("dnsimple_access_token", "',
          secret: ['dnsi', 'mple_u_osC', 'FHpnVwdP6YU1', 'OtByamp79EQiI', 'Liaf'],
          after: '");\n',
        },
        {
          before: 'DNSIMPLE_ACCESS_TOKEN=',
          secret: ['dnsim', 'ple_a_WT1vmXp', 'a7BBP87lIS', 'vAypW2NwEin', 'LViR'],
          after: '\n',
        },
      ],
      counterExamples: [
        'DNSIMPLE_ACCESS_TOKEN=your-key-here\n',
        ['DNSIMPLE_ACCESS_TOKEN=', 'dnsimp', 'l', '\n'],
      ],
    },
  ],
} satisfies Provider;
