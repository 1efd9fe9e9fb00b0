/** Credentials of LiveKit. */

import type { Provider } from '#model/provider';

export default {
  name: 'LiveKit',
  docs: 'https://docs.livekit.io/home/get-started/authentication/',
  rules: [
    {
      id: 'livekit-api-secret',
      description: 'The secret of a LiveKit API key.',
      keyed: { names: ['livekit_api_secret', 'livekit_secret'], value: '[A-Za-z0-9]{32,64}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'make tokens for any room and user of the project',
      rotate: 'In LiveKit Cloud, Settings, Keys: delete the key and create another.',
      examples: [
        {
          before: '<string name="livekit_api_secret">',
          secret: ['uuqn2k', 'ctAZM1vaGnbn', 'a1xb7xvI68', 'exzkFfMw'],
          after: '</string>\n',
        },
        {
          before: 'LIVEKIT_API_SECRET=',
          secret: ['Z4Ko', 'BnJsSrC0vME', '4lWNHuhDmWwt', 'TFVtLU3'],
          after: '\n',
        },
        {
          before: "livekit_api_secret: '",
          secret: ['ClTpL', 'O2LeNixEjg5h', 'OuBE6bSkuOOW', '4kOWJmUE'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'LIVEKIT_API_SECRET=your-key-here\n',
        ['LIVEKIT_API_SECRET=', 'D5JIh5', 'L', '\n'],
        ['checksum: ', 'PzTxJk', '5MdIunQKEFuv', 'cGEOXGDaTJ', 'JVgVn', '\n'],
      ],
    },
  ],
} satisfies Provider;
