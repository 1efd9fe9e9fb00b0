/** Azure API Management: subscription keys. */

import type { Provider } from '#model/provider';

export default {
  name: 'Azure API Management',
  docs: 'https://learn.microsoft.com/azure/api-management/api-management-subscriptions',
  rules: [
    {
      id: 'azure-api-management-key',
      description: 'A subscription key of Azure API Management.',
      keyed: {
        names: [
          'ocp-apim-subscription-key',
          'ocp_apim_subscription_key',
          'apim_subscription_key',
          'apim-subscription-key',
          'apimsubscriptionkey',
          'apim_key',
        ],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.8,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'call the APIs of the product that the subscription covers, on its account',
      rotate: 'In API Management, Subscriptions: move to the secondary key, then regenerate the primary one.',
      examples: [
        {
          before: '-H "Ocp-Apim-Subscription-Key: ',
          secret: ['149f19fdcd0b40a2', '7279f8008fc0154a'],
          after: '"',
        },
        {
          before: 'headers.put("Ocp-Apim-Subscription-Key", "',
          secret: ['50e5156fcc34d8fa', '0adbefb48efffdc7'],
          after: '");',
        },
      ],
      counterExamples: [
        'Ocp-Apim-Subscription-Key: {subscription key}',
        ['Ocp-Apim-Subscription-Key: 8f8d56b1ae1e39f', '9b9056ecaa3def4'],
      ],
    },
    {
      id: 'azure-api-management-signed-key',
      description:
        'A key of Azure API Management’s own management interface, told by the signature within it.',
      regex: String.raw`(?:^|[^A-Za-z0-9+/])([A-Za-z0-9+/]{76}APIM[A-Za-z0-9+/]{5}[AQgw]==)`,
      minEntropy: 4,
      checks: ['azure-signature'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'change the APIs, policies and subscriptions of the gateway, and read their secrets',
      rotate: 'In the portal, Keys: move to the secondary key, then regenerate the primary one.',
      examples: [
        {
          before: 'AZURE_API_MANAGEMENT_SIGNED_KEY=',
          secret: [
            'IxagYA',
            'KYg6i6hGD4',
            'WYbb4CucP8',
            'rHXh1j6OYQk',
            'kON6QVIvd1Gi',
            'bJ6qrgXDw',
            'DlyfEMJmODA',
            'njC0mr6APIM',
            'CJ3OnQ==',
          ],
          after: '\n',
        },
        {
          before: "const azureApiManagementSignedKey = '",
          secret: [
            '25Hb',
            'w4mJtZThy7w',
            'T6Pq7ClYpP',
            'Nf/hcUHvE4',
            '1AYbCwG1qQt',
            'm7I5By0SS',
            'NS6TgbY3W',
            '+WDOLabO+sl',
            'uAPIMSWsYGQ',
            '==',
          ],
          after: "';\n",
        },
        {
          before: '<string name="azure_api_management_signed_key">',
          secret: [
            'Cbist',
            'HNd2SPDyewU4',
            'W3JgBpBKuR4E',
            'ppDYimWqs',
            'u7BE6eeU1OC',
            'cylUiBOixgb',
            'l8DQQj8ZuvG',
            'TWLlcAPIMxO',
            'pDpA==',
          ],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'AZURE_API_MANAGEMENT_SIGNED_KEY=your-key-here\n',
        ['AZURE_API_MANAGEMENT_SIGNED_KEY=', 'UJRh', '9p5', '\n'],
      ],
    },
  ],
} satisfies Provider;
