/** Credentials of Visual Studio App Center, which was shut down on 31 March 2025. */

import type { Provider } from '#model/provider';

export default {
  name: 'Visual Studio App Center',
  docs: 'https://learn.microsoft.com/en-us/appcenter/api-docs/',
  rules: [
    {
      id: 'appcenter-api-token',
      description: 'An API token of Visual Studio App Center, which was shut down on 31 March 2025.',
      keyed: { names: ['appcenter', 'app_center', 'app-center'], value: '[0-9a-f]{40}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing any more at App Center itself; it built, signed and distributed apps',
      rotate: 'Nothing is left to revoke. Change signing keys and secrets that its builds could read.',
      examples: [
        {
          before: "const appcenterApiToken = '",
          secret: ['a540df', '0efc1cd25b', '727075a5fb', 'b3a986442', 'a64c3'],
          after: "';\n",
        },
        {
          before: 'client.set("appcenter_api_token", "',
          secret: ['781f', 'efa223c0e', '294443eca84', '9e27c6e3c14b', '4a34'],
          after: '");\n',
        },
        {
          before: 'APPCENTER_API_TOKEN=',
          secret: ['ae0e', 'a8311c7f17240', 'b68d764f5', '654e3ffabd3', 'b4b'],
          after: '\n',
        },
      ],
      counterExamples: [
        'APPCENTER_API_TOKEN=your-key-here\n',
        ['APPCENTER_API_TOKEN=', 'fc9a13', '7', '\n'],
        ['checksum: ', 'e0eb', 'a54657e5a54', '81d75cb44ef6a', 'e3e3c8d8e1e3', '\n'],
      ],
    },
  ],
} satisfies Provider;
