/** Credentials of Clockwork SMS, which closed in 2022. */

import type { Provider } from '#model/provider';

export default {
  name: 'Clockwork SMS',
  docs: 'https://www.clockworksms.com/',
  rules: [
    {
      id: 'clockworksms-api-key',
      description: 'A Clockwork SMS API key. The service closed in 2022.',
      keyed: {
        names: [
          'clockworksms',
          'clockwork_sms',
          'clockwork_api',
          'clockwork_key',
          'clockwork-sms',
          'clockworkapi',
          'clockworkkey',
        ],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing any more; it sent text messages on the owner’s bill',
      rotate: 'Nothing is left to revoke.',
      examples: [
        {
          before: 'client.set("clockworksms_api_key", "',
          secret: ['4d35', '7c7e9b5be14', 'b4dc299e86b9', '5e7dd32db3', 'c38'],
          after: '");\n',
        },
        {
          before: '  "clockworksms_api_key": "',
          secret: ['d79f', '012eac407', '6cb44bae8ba96', '8401df2f50', 'fe9d'],
          after: '",\n',
        },
        {
          before: "const clockworksmsApiKey = '",
          secret: ['9a3c4', 'deede65e7f1', '28e9099aa1c', '497ed5b6ed416'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'CLOCKWORKSMS_API_KEY=your-key-here\n',
        ['CLOCKWORKSMS_API_KEY=', '82dd', '8d2', '\n'],
        ['checksum: ', '329a8', 'ee96289d92df1', '23adaaa241b9', '27abd02c16', '\n'],
      ],
    },
  ],
} satisfies Provider;
