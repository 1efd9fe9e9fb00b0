/** Credentials of FMFW.io. */

import type { Provider } from '#model/provider';

export default {
  name: 'FMFW.io',
  docs: 'https://api.fmfw.io/',
  rules: [
    {
      id: 'fmfw-api-secret',
      description: 'An API key or secret of the exchange FMFW.io.',
      keyed: { names: ['fmfw', 'api.fmfw.io'], value: '[A-Za-z0-9_-]{32}' },
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'trade and, where allowed, withdraw the account’s funds',
      rotate: 'In the exchange’s settings, API keys: delete the key and create another.',
      examples: [
        {
          before: "const fmfwApiSecret = '",
          secret: ['BTDo', 'k4_Xt-4LOf', 'o00dMLgSv', 'pTlvKkhPP'],
          after: "';\n",
        },
        {
          before: 'client.set("fmfw_api_secret", "',
          secret: ['k7YHmb', 'c9Z7L4U9-', 'YRkxlIgug', 'CwDkpW7f'],
          after: '");\n',
        },
        { before: 'FMFW_API_SECRET=', secret: ['ypS-rM', 'ADF_fDMacsXm', 'iCEqDsSZVOQ', 'RH5'], after: '\n' },
      ],
      counterExamples: [
        'FMFW_API_SECRET=your-key-here\n',
        ['FMFW_API_SECRET=', 'AG0t', 'RRz', '\n'],
        ['checksum: ', 'qZ54', '-TXhCPZPd4O', 'obRztVNDWUGmb', 'HDi_', '\n'],
      ],
    },
  ],
} satisfies Provider;
