/** Credentials of Hybiscus. */

import type { Provider } from '#model/provider';

export default {
  name: 'Hybiscus',
  docs: 'https://docs.hybiscus.dev/',
  rules: [
    {
      id: 'hybiscus-api-key',
      description: 'A Hybiscus API key.',
      keyed: { names: ['hybiscus'], value: '[A-Za-z0-9_-]{43}' },
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'make PDF reports on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: "const hybiscusApiKey = '",
          secret: ['hNFV-', 'Cy0ITGivC9', 'V88qPMLRd', 'cAYZmXpPAb2Q', 'vMx2tG3'],
          after: "';\n",
        },
        {
          before: 'client.set("hybiscus_api_key", "',
          secret: ['Yh0u', 'OhqEd10FLMnP', 'I4-bjzTWFVoF', 'HI_iJ33AJ', 'lz2Ukh'],
          after: '");\n',
        },
        {
          before: 'HYBISCUS_API_KEY=',
          secret: ['NOqjd', 'fuAGKrHdzbeu', 'CsfDRc4umf', 'X0AiVBEPDa', '6lZrBl'],
          after: '\n',
        },
      ],
      counterExamples: [
        'HYBISCUS_API_KEY=your-key-here\n',
        ['HYBISCUS_API_KEY=', 'wP5dke', 'L', '\n'],
        ['checksum: ', 'XeUp', 'SzD99kdn3Tx7', 'bEdLDQBMQK8g', 'FAbNB3cHD', 'OwWlwe', '\n'],
      ],
    },
  ],
} satisfies Provider;
