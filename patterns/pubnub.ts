/** Credentials of PubNub. */

import type { Provider } from '#model/provider';

export default {
  name: 'PubNub',
  docs: 'https://www.pubnub.com/docs/general/resources/keys-and-authentication',
  rules: [
    {
      id: 'pubnub-secret-key',
      description: 'A PubNub secret key.',
      regex: String.raw`\b(sec-c-[A-Za-z0-9+/]{48})(?:[^0-9A-Za-z+/=]|$)`,
      minEntropy: 4,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'grant rights, read and write all channels and manage the keyset',
      rotate: 'In the PubNub admin portal, Keyset: reset the secret key.',
      parts: [
        { name: 'subscribeKey', rule: 'pubnub-subscribe-key' },
        { name: 'publishKey', rule: 'pubnub-publish-key' },
      ],
      examples: [
        {
          before: [
            'PUBNUB_SUBSCRIBE_KEY=',
            ...['sub-c', '-50fc289e', '-1c6e-1b9f-', '57ae-7f992017', '6f9a'],
            '\n',
            'PUBNUB_PUBLISH_KEY=',
            ...['pub-c-', 'ec44e8f3-', 'df29-d219-', '75d6-3875a', 'b18bfc5'],
            '\n',
            "pubnub_secret_key: '",
          ].join(''),
          secret: ['sec-c', '-Gnb70gVw2a', 'VOXXTn0YafdmO', '2qVfGGfdEn', 's9DSu+VTtuY', 'ElFc'],
          after: "'\n",
          parts: {
            subscribeKey: ['sub-c-', '50fc289e-1c', '6e-1b9f-57ae-', '7f9920176f9', 'a'],
            publishKey: ['pub-', 'c-ec44e8f3', '-df29-d21', '9-75d6-38', '75ab18bfc5'],
          },
        },
        {
          before: [
            'PUBNUB_SUBSCRIBE_KEY=',
            ...['sub-c-', '2d28c7c6-75', '37-fdc2-4', '689-86a5c', '0298f0d'],
            '\n',
            'PUBNUB_PUBLISH_KEY=',
            ...['pub-c', '-e103a31a-81', '69-0dba-1d14', '-2746a8037', 'c20'],
            '\n',
            '<string name="pubnub_secret_key">',
          ].join(''),
          secret: ['sec-c-', 'N9/cv97E2', 'wX7PavgTZOw', '9dg8xGtY6t', '2TrXwFIXRH', '5UZic8IA'],
          after: '</string>\n',
          parts: {
            subscribeKey: ['sub-c-', '2d28c7c6-', '7537-fdc2', '-4689-86a5', 'c0298f0d'],
            publishKey: ['pub-c-', 'e103a31a-8169', '-0dba-1d14-2', '746a8037c20'],
          },
        },
        {
          before: [
            'PUBNUB_SUBSCRIBE_KEY=',
            ...['sub-c', '-d38bf418-ec', '8e-dc6f-0b12-', 'c10b2bdbd08b'],
            '\n',
            'PUBNUB_PUBLISH_KEY=',
            ...['pub-c', '-492bcee0-857', '1-fa10-4e', '2a-2e45e2374d', '09'],
            '\n',
            'ENV PUBNUB_SECRET_KEY ',
          ].join(''),
          secret: ['sec-', 'c-trsspxKSH', 'XzXEvoQSFe7wO', 'nw6PLrRPTMRf', 'JNxMkmKP9s', 'XlDs'],
          after: '\n',
          parts: {
            subscribeKey: ['sub-c-', 'd38bf418-ec8e', '-dc6f-0b12', '-c10b2bdbd08b'],
            publishKey: ['pub-', 'c-492bcee0-', '8571-fa10', '-4e2a-2e45e2', '374d09'],
          },
        },
      ],
      counterExamples: ['PUBNUB_SECRET_KEY=your-key-here\n', ['PUBNUB_SECRET_KEY=', 'sec-', 'c-m', '\n']],
    },
    {
      id: 'pubnub-publish-key',
      description: 'A PubNub publish key.',
      regex: String.raw`\b(pub-c-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b`,
      minEntropy: 3,
      severity: 'medium',
      confidence: 'high',
      audience: 'public',
      canDo: 'send messages to the keyset’s channels unless Access Manager guards them',
      rotate: 'In the PubNub admin portal, Keyset: disable it and create another.',
      examples: [
        {
          before: 'ENV PUBNUB_PUBLISH_KEY ',
          secret: ['pub-', 'c-c1dca53', '7-0b78-c9e', 'd-5fb7-69b135', 'c360f3'],
          after: '\n',
        },
        {
          before: "pubnub_publish_key: '",
          secret: ['pub-c', '-96bedd12-6', '398-38e5-d18', 'd-b2d40e57', 'afd5'],
          after: "'\n",
        },
        {
          before: 'export PUBNUB_PUBLISH_KEY="',
          secret: ['pub-c-', '3684fbef-', '358f-f5ad', '-6aa2-b6088', '8f81cec'],
          after: '"\n',
        },
      ],
      counterExamples: ['PUBNUB_PUBLISH_KEY=your-key-here\n', ['PUBNUB_PUBLISH_KEY=', 'pub-', 'c-8', '\n']],
    },
    {
      id: 'pubnub-subscribe-key',
      description: 'A PubNub subscribe key.',
      regex: String.raw`\b(sub-c-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b`,
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'public',
      canDo: 'read messages of the keyset’s channels unless Access Manager guards them',
      rotate: 'In the PubNub admin portal, Keyset: disable it and create another.',
      examples: [
        {
          before: '<string name="pubnub_subscribe_key">',
          secret: ['sub-', 'c-c1a63e0', '3-8c48-609f-', '0b6c-d09c', '61e9ac7d'],
          after: '</string>\n',
        },
        {
          before: 'PUBNUB_SUBSCRIBE_KEY=',
          secret: ['sub-', 'c-2aaccf11', '-fad0-8338', '-a457-0e2', '1f024f844'],
          after: '\n',
        },
        {
          before: "pubnub_subscribe_key: '",
          secret: ['sub-', 'c-3a554fff-', '0964-73e4-8', 'f7a-cd3ab5a', '51307'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'PUBNUB_SUBSCRIBE_KEY=your-key-here\n',
        ['PUBNUB_SUBSCRIBE_KEY=', 'sub-c', '-6', '\n'],
      ],
    },
  ],
} satisfies Provider;
