/** Credentials of Pepipost. */

import type { Provider } from '#model/provider';

export default {
  name: 'Pepipost',
  docs: 'https://developers.pepipost.com',
  rules: [
    {
      id: 'pepipost-api-key',
      description: 'A Pepipost API key.',
      keyed: { names: ['pepipost'], value: '[0-9a-f]{32}' },
      minEntropy: 2.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send e-mail in the owner’s name',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '<string name="pepipost_api_key">',
          secret: ['db1b0', '03193c65f', 'a7d0064e5', 'de83a6a49'],
          after: '</string>\n',
        },
        {
          before: 'PEPIPOST_API_KEY=',
          secret: ['3c414', '366982e43788', '4bab09c846', 'da55e'],
          after: '\n',
        },
        {
          before: "pepipost_api_key: '",
          secret: ['ad1242', '41b6e1e5bcdd', '93926a88645', '89b'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'PEPIPOST_API_KEY=your-key-here\n',
        ['PEPIPOST_API_KEY=', '18ec', 'c74', '\n'],
        ['checksum: ', '570ea', '8ee9e7f91bfc9', '5a377e575', 'b599e', '\n'],
      ],
    },
  ],
} satisfies Provider;
