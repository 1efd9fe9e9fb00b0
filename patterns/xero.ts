/** Credentials of Xero. */

import type { Provider } from '#model/provider';

export default {
  name: 'Xero',
  docs: 'https://developer.xero.com/documentation/guides/oauth2/overview/',
  rules: [
    {
      id: 'xero-client-secret',
      description: 'The client secret of a Xero app.',
      keyed: { names: ['xero'], value: String.raw`[\w-]{48}`, isCommonWord: true },
      minEntropy: 4,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'get tokens in the app’s name, and read the books of its organization',
      rotate: 'At developer.xero.com, app, Configuration: generate another secret.',
      examples: [
        {
          before: '<string name="xero_client_secret">',
          secret: ['l364ua', 'IW5rtZbyg', 'go7LwOEzRS', '8_jcQcqQ-txI', 'u2J0ey-cP8', 'c'],
          after: '</string>\n',
        },
        {
          before: 'XERO_CLIENT_SECRET=',
          secret: ['3i6QFc', 'KGVpbwxzAz', 'RQDbaWRG09D', 'uIntJwe1XvmV', '71Nnzi51t'],
          after: '\n',
        },
        {
          before: "xero_client_secret: '",
          secret: ['ODN30B', '8AESvRj9E', 'T5VvW1H67eY', 'rTQ6yOerTYe', 'bU5CdKAvXaV'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'XERO_CLIENT_SECRET=your-key-here\n',
        ['XERO_CLIENT_SECRET=', 'IwG79', 'Uw', '\n'],
        ['checksum: ', 'G8l3by', '1H-h3axBo0m', 'KiNwAX6pqXi', 'vepzeZSKwN', 'pnBqQ8fes', 'x', '\n'],
      ],
    },
  ],
} satisfies Provider;
