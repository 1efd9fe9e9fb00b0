/** Credentials of Ably. */

import type { Provider } from '#model/provider';

export default {
  name: 'Ably',
  docs: 'https://ably.com/docs/auth',
  rules: [
    {
      id: 'ably-api-key',
      description: 'An Ably API key.',
      keyed: { names: ['ably'], value: String.raw`[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43}` },
      minEntropy: 4,
      checks: ['plain-ids'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'publish and read on the channels of the app, as its capabilities allow',
      rotate: 'At ably.com/accounts, app, API Keys: revoke the key and create another.',
      examples: [
        {
          before: 'ABLY_API_KEY=',
          secret: ['J2LzNh', '.', '7opAKc', ':', 'ByRC7f3d1UPolYH', '139yL2jtbUZYXCx', 'OTcycpXxTm-_H'],
          after: '\n',
        },
        {
          before: "new Ably.Realtime('",
          secret: ['4FzQha', '.', 'MWO4Iv', ':', 'p1m-lcrcVIzKqQM', 'HdMGTry2wuPEBum', 'dY5Hqg6PH0dA3'],
          after: "')",
        },
        {
          before: 'ably:\n  key: ',
          secret: ['fiDEGC', '.', '9ZHmlh', ':', 'uHEviTWc1WwrGwb', 'vC9glAMRV4H9M5G', 'Uo9wQWKjy7nYo'],
          after: '\n',
        },
      ],
      counterExamples: [
        'ABLY_API_KEY=Cyav********\n',
        'ABLY_API_KEY=your-key-here\n',
        ['ABLY_API_KEY=', 'Cyavcw', '.', 'jZmZBw', ':', 'sIGy5gAMVS8', 'Il6TSRgK8I', '\n'],
      ],
    },
  ],
} satisfies Provider;
