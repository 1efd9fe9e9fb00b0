/** Credentials of Bluesky. */

import type { Provider } from '#model/provider';

export default {
  name: 'Bluesky',
  docs: 'https://docs.bsky.app/docs/get-started',
  rules: [
    {
      id: 'bluesky-app-password',
      description: 'An app password of Bluesky.',
      keyed: {
        names: ['bluesky', 'bsky', 'atproto', 'atp_'],
        value: '[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}',
      },
      minEntropy: 2.8,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'post, follow and read as the person, messages apart unless allowed',
      rotate: 'In Settings, Privacy and security, App passwords: delete it and add another.',
      examples: [
        {
          before: '<string name="bluesky_app_password">',
          secret: ['q02w', '-97dj-wzz', 'v-2cql'],
          after: '</string>\n',
        },
        { before: 'BLUESKY_APP_PASSWORD=', secret: ['e5jz-q', '0nt-sytb-0', '9do'], after: '\n' },
        { before: "bluesky_app_password: '", secret: ['0d2m-z', 'jzb-36vm-', '329r'], after: "'\n" },
      ],
      counterExamples: [
        'BLUESKY_APP_PASSWORD=your-key-here\n',
        ['BLUESKY_APP_PASSWORD=', '8j8y-', 'qd', '\n'],
        ['checksum: ', 'xl3x-z', 'k91-ry7j-', 'cb6z', '\n'],
      ],
    },
  ],
} satisfies Provider;
