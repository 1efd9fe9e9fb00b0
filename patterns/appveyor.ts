/** Credentials of AppVeyor. */

import type { Provider } from '#model/provider';

export default {
  name: 'AppVeyor',
  docs: 'https://www.appveyor.com/docs/api/',
  rules: [
    {
      id: 'appveyor-api-token',
      description: 'An API token of AppVeyor.',
      keyed: { names: ['appveyor'], value: String.raw`v2\.[a-z0-9]{20}|[a-z0-9]{20}` },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run and change builds and read their settings',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        { before: 'ENV APPVEYOR_API_TOKEN ', secret: ['bytrj3', 'gdaj73rja', '7a0pg'], after: '\n' },
        { before: "appveyor_api_token: '", secret: ['a82m', 'sxfwok36k2', 'zbk5o2'], after: "'\n" },
        { before: 'export APPVEYOR_API_TOKEN="', secret: ['3x7gc', 'r19dvhf78obot', 'm9'], after: '"\n' },
      ],
      counterExamples: [
        'APPVEYOR_API_TOKEN=your-key-here\n',
        ['APPVEYOR_API_TOKEN=', 'v2.3', '5ap', '\n'],
        ['checksum: ', 'v2.yl', '107t5kuujb', 'omsyrhof', '\n'],
      ],
    },
  ],
} satisfies Provider;
