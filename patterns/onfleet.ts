/** Credentials of Onfleet. */

import type { Provider } from '#model/provider';

export default {
  name: 'Onfleet',
  docs: 'https://docs.onfleet.com/reference/authentication',
  rules: [
    {
      id: 'onfleet-api-key',
      description: 'An Onfleet API key.',
      keyed: { names: ['onfleet'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change deliveries, drivers and recipients',
      rotate: 'In Settings, API & Webhooks: delete the key and create another.',
      examples: [
        {
          before: 'client.set("onfleet_api_key", "',
          secret: ['9d7d0', 'd6c52350ecda', '21c49fcde251', '793'],
          after: '");\n',
        },
        {
          before: '  "onfleet_api_key": "',
          secret: ['65e354', '443831fe0', 'b16ede8f14b8', 'ab9e1'],
          after: '",\n',
        },
        {
          before: "const onfleetApiKey = '",
          secret: ['45427', '0934be5fad8db', 'b8186d212', 'd45d4'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'ONFLEET_API_KEY=your-key-here\n',
        ['ONFLEET_API_KEY=', '5236b', '5b', '\n'],
        ['checksum: ', '608703', 'fd7ceb313b8', '58905e6fe', '2accfb', '\n'],
      ],
    },
  ],
} satisfies Provider;
