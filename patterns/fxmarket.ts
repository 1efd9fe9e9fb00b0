/** Credentials of FXMarketAPI. */

import type { Provider } from '#model/provider';

export default {
  name: 'FXMarketAPI',
  docs: 'https://fxmarketapi.com/documentation',
  rules: [
    {
      id: 'fxmarket-api-key',
      description: 'An API key of FXMarketAPI.',
      keyed: { names: ['fxmarketapi', 'fxmarket'], value: '[A-Za-z0-9_-]{20}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'query exchange rates on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        { before: "const fxmarketapiApiKey = '", secret: ['dz26', 'ppAA20Rok0JAd', '4S6'], after: "';\n" },
        {
          before: 'client.set("fxmarketapi_api_key", "',
          secret: ['6V-bQL', 'TD0s2dCzP', 'ba7nt'],
          after: '");\n',
        },
        { before: 'FXMARKETAPI_API_KEY=', secret: ['pyKl', 'lh-2cyjGGeVa0', 'ijT'], after: '\n' },
      ],
      counterExamples: [
        'FXMARKETAPI_API_KEY=your-key-here\n',
        ['FXMARKETAPI_API_KEY=', '8_ghXx', 'h', '\n'],
        ['checksum: ', 'N5e7i_', 'RIuAR9_i0', 'JlgNj', '\n'],
      ],
    },
  ],
} satisfies Provider;
