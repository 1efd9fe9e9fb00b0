/** Credentials of Azure Maps. */

import type { Provider } from '#model/provider';

export default {
  name: 'Azure Maps',
  docs: 'https://learn.microsoft.com/azure/azure-maps/azure-maps-authentication',
  rules: [
    {
      id: 'azure-maps-subscription-key',
      description: 'A key of an Azure Maps account.',
      regex: String.raw`\b([A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{10,16}AZMP[A-Za-z0-9]{4})\b`,
      minEntropy: 4,
      checks: ['azure-signature'],
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the account’s maps and searches at its cost',
      rotate: 'In the portal, Authentication: move to the secondary key, then regenerate the primary one.',
      examples: [
        {
          before: '  "azure_maps_subscription_key": "',
          secret: [
            'h0Ip',
            '9iWIDYGOlCso',
            'JIToXtPAKR7pP',
            'NO3MAXcyV1B',
            'Rp4R5pXdJwc3J',
            'QQJ99d5sT9e5',
            'WfS9NNrC0AZM',
            'PQ7Xg',
          ],
          after: '",\n',
        },
        {
          before: 'export AZURE_MAPS_SUBSCRIPTION_KEY="',
          secret: [
            'FUw2M',
            'e8HqjCyTMd',
            'khA20Xq4y02',
            '4wly9fK7t15vY',
            '2B9bM39lVRk',
            'GzJQQJ99cu',
            'nMZgsApT5',
            'AZMPAgCo',
          ],
          after: '"\n',
        },
        {
          before: 'client.set("azure_maps_subscription_key", "',
          secret: [
            'HejVgP',
            'R8H7gqNugHe6j',
            'F3264NFpo',
            '916KvvhabmIC',
            'dGqWUHdOn0L',
            '9JQQJ99Zde',
            'uxMbfSGsf',
            '030AZMPpVLo',
          ],
          after: '");\n',
        },
      ],
      counterExamples: [
        'AZURE_MAPS_SUBSCRIPTION_KEY=your-key-here\n',
        ['AZURE_MAPS_SUBSCRIPTION_KEY=', 'BBzJ', 'aTR', '\n'],
      ],
    },
    {
      id: 'azure-maps-legacy-key',
      description: 'A key of an Azure Maps account, of the older form.',
      keyed: {
        names: ['azure_maps', 'azuremaps', 'azure-maps', 'atlas.microsoft.com'],
        value: '[A-Za-z0-9_-]{43}',
      },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'use the account’s maps and searches at its cost',
      rotate: 'In the portal, Authentication: move to the secondary key, then regenerate the primary one.',
      examples: [
        {
          before: 'client.set("azure_maps_legacy_key", "',
          secret: ['cdkYa', 'X7L5MGNoR', '2AXh4qhA3yS', 'dFJbNvvPtFbi', 'yFio7K'],
          after: '");\n',
        },
        {
          before: '  "azure_maps_legacy_key": "',
          secret: ['FZf_Jj', 'APNz0x2A6v', '8qHoRhiPeq', 'm81jd2FMzn', 'ndBKrxL'],
          after: '",\n',
        },
        {
          before: "const azureMapsLegacyKey = '",
          secret: ['-2Og', 'GoFHv2Bmhm9_G', 'sVlVxaXlA', '_ruSta385Nkp', 'vp99F'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'AZURE_MAPS_LEGACY_KEY=your-key-here\n',
        ['AZURE_MAPS_LEGACY_KEY=', 'Kj5CR', 'wf', '\n'],
        ['checksum: ', 'CFBCxn', '3zR5gxgzkDU5', 'QXRQdX3qrzj', 'fJ7nxgZ6jIjvD', 'r', '\n'],
      ],
    },
  ],
} satisfies Provider;
