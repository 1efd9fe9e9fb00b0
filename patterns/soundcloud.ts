/** Credentials of SoundCloud. */

import type { Provider } from '#model/provider';

export default {
  name: 'SoundCloud',
  docs: 'https://developers.soundcloud.com/docs/api/guide',
  rules: [
    {
      id: 'soundcloud-client-secret',
      description: 'A client secret of a SoundCloud app.',
      keyed: { names: ['soundcloud'], value: '[A-Za-z0-9]{32}' },
      minEntropy: 4,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'act as the app',
      rotate: 'At soundcloud.com/you/apps: reset the secret.',
      examples: [
        {
          before: "const soundcloudClientSecret = '",
          secret: ['XgSQK', 'JbAFC5LfuMcEN', 'H1qQANbaVvSZ', 'Qa'],
          after: "';\n",
        },
        {
          before: 'client.set("soundcloud_client_secret", "',
          secret: ['N93r0', 'mGsiYoPO14', 'JdAhxQgqnHm', 'HZpKIf'],
          after: '");\n',
        },
        {
          before: 'SOUNDCLOUD_CLIENT_SECRET=',
          secret: ['v1eh', 'Ff5HxjZUrLY91', 'KEIgf9mLVPFyq', 'k4'],
          after: '\n',
        },
      ],
      counterExamples: [
        'SOUNDCLOUD_CLIENT_SECRET=your-key-here\n',
        ['SOUNDCLOUD_CLIENT_SECRET=', 'KrxaX', 'SC', '\n'],
        ['checksum: ', 'ObxKt', 'AYnydnNKEewg', '8lmsVhzOG90', 'cIVC', '\n'],
      ],
    },
  ],
} satisfies Provider;
