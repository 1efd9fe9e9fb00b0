/** Credentials of Intrinio. */

import type { Provider } from '#model/provider';

export default {
  name: 'Intrinio',
  docs: 'https://docs.intrinio.com/documentation/api_v2/getting_started',
  rules: [
    {
      id: 'intrinio-api-key',
      description: 'An Intrinio API key (the Base64 form of a colon and 32 hex digits).',
      keyed: { names: ['intrinio'], value: 'O[jm][A-Za-z0-9]{42}' },
      minEntropy: 4,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read market data on the owner’s plan',
      rotate: 'In the account’s API Keys page: revoke it and create another.',
      examples: [
        {
          before: "const intrinioApiKey = '",
          secret: ['Omaml', 'Ct73dfGuN', 'rUexoCxwIPF', 'hss29ZFXW0pQ', 'oZUYzO3'],
          after: "';\n",
        },
        {
          before: 'client.set("intrinio_api_key", "',
          secret: ['Ojs91', 'M7GaB2vz9', 'pJTNFtcjdoL', 'UFm5VQEwzg', 'aiwkcWwi4'],
          after: '");\n',
        },
        {
          before: 'INTRINIO_API_KEY=',
          secret: ['Om5J2k', 'xhm5zqkR4rCc9', 'SWYQpXVPj', 'KKOYWlBA0E6X', 'NwjS'],
          after: '\n',
        },
      ],
      counterExamples: [
        'INTRINIO_API_KEY=your-key-here\n',
        ['INTRINIO_API_KEY=', 'OjWfAR', 'c', '\n'],
        ['checksum: ', 'OjC1', 'aNvKEivdiD0', '0OItrgzmGs', '6YrHMa6PyG', '4RTyuvhk4', '\n'],
      ],
    },
  ],
} satisfies Provider;
