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
  ],
} satisfies Provider;
