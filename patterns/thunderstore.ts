/** Credentials of Thunderstore. */

import type { Provider } from '#model/provider';

export default {
  name: 'Thunderstore',
  docs: 'https://thunderstore.io/api/docs/',
  rules: [
    {
      id: 'thunderstore-api-token',
      description: 'An API token of a Thunderstore service account.',
      regex: String.raw`\b(tss_[0-9A-Za-z]{36})\b`,
      minEntropy: 4,
      checks: ['github-crc32'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'publish new versions of the team’s mods',
      rotate: 'In the team’s settings, Service accounts: delete the account and create another.',
      examples: [
        {
          before: 'TCLI_AUTH_TOKEN=',
          secret: ['tss_', 'qBhy02hoi', '8ucTVyAmSRnr', 'aF4pk0bZu3', 'i8raG'],
          after: '\n',
        },
        {
          before: '  "thunderstoreToken": "',
          secret: ['tss_', '3y9eSIu1moj', 'YwMbG44XG', 'rfASZlKEoG3aO', 'eRq'],
          after: '",\n',
        },
        {
          before: "token: '",
          secret: ['tss_bh', 'GHNpa8WL1J2', '9x1IXnToPU', 'PlcWfRD0i', 'qQbU'],
          after: "'\n",
        },
      ],
      counterExamples: [
        ['TCLI_', 'AUTH_TOKEN=', 'your-key-here', '\n'],
        ['TCLI', '_AUTH_TOK', 'EN=tss_Kt', 'CosB7Cr\n'],
      ],
    },
  ],
} satisfies Provider;
