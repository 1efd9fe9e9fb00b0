/** Credentials of Pendo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Pendo',
  docs: 'https://engageapi.pendo.io',
  rules: [
    {
      id: 'pendo-integration-key',
      description: 'A Pendo integration key.',
      keyed: {
        names: ['pendo_integration', 'pendo-integration', 'pendointegration'],
        value: String.raw`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\.(?:eu|jpn|us1|au))?`,
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change visitors’ and accounts’ metadata, guides and feedback',
      rotate: 'In Pendo, Settings, Integrations, Integration keys: delete it and add another.',
      examples: [
        {
          before: "pendo_integration_integration_key: '",
          secret: ['04e6', 'dfd2-6984', '-1fea-54cb', '-d77e31d0', '3d54'],
          after: "'\n",
        },
        {
          before: '<string name="pendo_integration_integration_key">',
          secret: ['73f9d', 'b74-804c-e48', '7-cdfc-06941', '6c97491'],
          after: '</string>\n',
        },
        {
          before: 'ENV PENDO_INTEGRATION_INTEGRATION_KEY ',
          secret: ['77d6', '1367-2689-d4', '2a-0589-0c', '860ac4ff88.a', 'u'],
          after: '\n',
        },
      ],
      counterExamples: [
        'PENDO_INTEGRATION_INTEGRATION_KEY=your-key-here\n',
        ['PENDO_INTEGRATION_INTEGRATION_KEY=', '5f7c5', '3a', '\n'],
        ['checksum: ', '5dadc', '2ab-551b-bf4', 'f-f8c4-df42', '6c226bf6', '\n'],
      ],
    },
    {
      id: 'pendo-subscription-key',
      description: 'A Pendo API key of an app, as its snippet for web pages shows it.',
      keyed: {
        names: ['pendo'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
        isCommonWord: true,
      },
      minEntropy: 3,
      severity: 'info',
      confidence: 'low',
      audience: 'public',
      canDo: 'send events of visitors',
      rotate:
        'It is meant to be public. In Pendo, Subscription settings, ask support for another if it is abused.',
      examples: [
        {
          before: 'ENV PENDO_SUBSCRIPTION_KEY ',
          secret: ['9632c', '874-32fa-949', '3-ea1d-7ea', '691fed230'],
          after: '\n',
        },
        {
          before: "pendo_subscription_key: '",
          secret: ['327b', 'b41d-ba27-6', '84f-670a-fa64', '58b349e1'],
          after: "'\n",
        },
        {
          before: 'export PENDO_SUBSCRIPTION_KEY="',
          secret: ['d75fc0', '3e-802c-e87e', '-dc2d-0756743', '25f26'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'PENDO_SUBSCRIPTION_KEY=your-key-here\n',
        ['PENDO_SUBSCRIPTION_KEY=', 'e8222b', 'b', '\n'],
        ['checksum: ', 'ee67', 'e981-2e01', '-9b67-354f-', '051504c40b', '15', '\n'],
      ],
    },
  ],
} satisfies Provider;
