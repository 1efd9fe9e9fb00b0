/** Credentials of SettleMint. */

import type { Provider } from '#model/provider';

export default {
  name: 'SettleMint',
  docs: 'https://console.settlemint.com/documentation/',
  rules: [
    {
      id: 'settlemint-access-token',
      description: 'A SettleMint access token.',
      regex: String.raw`\b(sm_(?:pat|aat|sat)_[0-9a-f]{16})(?:[^0-9A-Za-z]|$)`,
      keywords: ['sm_pat_', 'sm_aat_', 'sm_sat_'],
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'call the nodes and services of the application or of all the user’s applications',
      rotate: 'In the SettleMint console, Access tokens: delete it and create another.',
      examples: [
        {
          before: 'client.set("settlemint_access_token", "',
          secret: ['sm_sat', '_d7c1807ab9', 'b1b4a6'],
          after: '");\n',
        },
        {
          before: '  "settlemint_access_token": "',
          secret: ['sm_sa', 't_48c49dc947', 'be90d6'],
          after: '",\n',
        },
        {
          before: "const settlemintAccessToken = '",
          secret: ['sm_sa', 't_a73c3540', '7fb3f2c4'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'SETTLEMINT_ACCESS_TOKEN=your-key-here\n',
        ['SETTLEMINT_ACCESS_TOKEN=', 'sm_pat', '_', '\n'],
      ],
    },
  ],
} satisfies Provider;
