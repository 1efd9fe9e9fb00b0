/** Credentials of Autoklose. */

import type { Provider } from '#model/provider';

export default {
  name: 'Autoklose',
  docs: 'https://api.autoklose.com/',
  rules: [
    {
      id: 'autoklose-api-token',
      description: 'An Autoklose API token.',
      keyed: { names: ['autoklose'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 4,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change contacts and send campaigns in the owner’s name',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: 'client.set("autoklose_api_token", "',
          secret: ['KxieWV', 'n4vA2Hc9diLa', 'zHMBRY4xs', 'dskbW'],
          after: '");\n',
        },
        {
          before: '  "autoklose_api_token": "',
          secret: ['YBIkhU', 'd0BJzClbFuw', 'hWivVoFbgkcOz', 'sN'],
          after: '",\n',
        },
        {
          before: "const autokloseApiToken = '",
          secret: ['wPRq', 'qEg4ovGaE', '3seviYSkr', 'MxQbicEEu', 'W'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'AUTOKLOSE_API_TOKEN=your-key-here\n',
        ['AUTOKLOSE_API_TOKEN=', 'ccZ0sx', 's', '\n'],
        ['checksum: ', 'DNIez', 'WH8OyRBL0o2XM', 'ygLRZ0lGU526', '07', '\n'],
      ],
    },
  ],
} satisfies Provider;
