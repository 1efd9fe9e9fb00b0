/** Credentials of Ditto. */

import type { Provider } from '#model/provider';

export default {
  name: 'Ditto',
  docs: 'https://docs.ditto.live/',
  rules: [
    {
      id: 'ditto-playground-token',
      description: 'A playground token of the database Ditto.',
      keyed: {
        names: ['ditto', 'ditto_playground_token', 'ditto_token', 'ditto.live'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
        isCommonWord: true,
      },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the data of the app, where its authentication is the playground',
      rotate: 'In the Ditto portal, the app’s authentication: replace the token and leave playground mode.',
      examples: [
        {
          before: "const dittoPlaygroundToken = '",
          secret: ['96fa', 'f59e-e830', '-3322-0979', '-d95fc172', 'f86a'],
          after: "';\n",
        },
        {
          before: 'client.set("ditto_playground_token", "',
          secret: ['42628', '7bb-109d-2', '81f-12a2-43b', 'c2b315b15'],
          after: '");\n',
        },
        {
          before: 'DITTO_PLAYGROUND_TOKEN=',
          secret: ['afc339', '6a-b44b-42da-', '61de-4d221061', '2cc0'],
          after: '\n',
        },
      ],
      counterExamples: [
        'DITTO_PLAYGROUND_TOKEN=your-key-here\n',
        ['DITTO_PLAYGROUND_TOKEN=', '74e5f', 'f7', '\n'],
        ['checksum: ', '73ee56', 'f3-9705-f069', '-0b5e-283593', '3e4a7a', '\n'],
      ],
    },
  ],
} satisfies Provider;
