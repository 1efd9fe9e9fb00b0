/** Credentials of ElevenLabs. */

import type { Provider } from '#model/provider';

export default {
  name: 'ElevenLabs',
  docs: 'https://elevenlabs.io/docs/api-reference/authentication',
  rules: [
    {
      id: 'elevenlabs-api-key',
      description: 'An ElevenLabs API key.',
      regex: String.raw`\b(sk_[0-9a-f]{48})\b`,
      keywords: ['sk_'],
      minEntropy: 3.4,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'make speech on the owner’s credits and use the account’s cloned voices',
      rotate:
        'At elevenlabs.io/app/settings/api-keys: delete the key and create another, restricted to endpoints.',
      examples: [
        {
          before: 'ELEVENLABS_API_KEY=',
          secret: ['sk_', '9460f88c3114', '2f08cf5bb88e', '7512035ba6bf', 'e555d44e2f2e'],
          after: '\n',
        },
        {
          before: 'curl -H "xi-api-key: ',
          secret: ['sk_', 'f7bb939aed8c', '5e2d549e36df', '744b4cff5c31', '12a8b67ad805'],
          after: '" https://api.acme.io/\n',
        },
        {
          before: "  apiKey: '",
          secret: ['sk_', '3c30c23f9916', '7548df4ddac4', '9c897eb51f3e', '1db1913f763e'],
          after: "',\n",
        },
      ],
      counterExamples: ['sk_your_elevenlabs_key', ['sk_', '1ec19cbee7baa9f', 'e3f5d985f0b1294']],
    },
    {
      id: 'elevenlabs-legacy-api-key',
      description: 'An ElevenLabs API key of the old form.',
      keyed: {
        names: ['elevenlabs', 'eleven_labs', 'eleven-labs', 'xi-api-key', 'xi_api_key', 'eleven_api_key'],
        value: '[0-9a-f]{32}',
      },
      minEntropy: 2.8,
      severity: 'medium',
      confidence: 'high',
      audience: 'private',
      canDo: 'make speech on the owner’s credits and use the account’s cloned voices',
      rotate: 'At elevenlabs.io/app/settings/api-keys: delete the key and create another.',
      examples: [
        { before: 'ELEVEN_API_KEY=', secret: ['29ee4672410', '8ea62e1ff5b', '222a684e46'], after: '\n' },
        {
          before: 'curl -H "xi-api-key: ',
          secret: ['ec0f5d58d1b', '1ccb10aa2ed', '487a736ea4'],
          after: '" https://api.acme.io/\n',
        },
      ],
      counterExamples: [
        'ELEVEN_API_KEY=c5a1********\n',
        'ELEVEN_API_KEY=your-key-here\n',
        ['ELEVEN_API_KEY=', 'c5a13f8e', '7d790be3', '\n'],
      ],
    },
  ],
} satisfies Provider;
