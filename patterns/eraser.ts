/** Credentials of Eraser. */

import type { Provider } from '#model/provider';

export default {
  name: 'Eraser',
  docs: 'https://docs.eraser.io/reference/api-token',
  rules: [
    {
      id: 'eraser-api-token',
      description: 'An API token of Eraser.',
      keyed: {
        names: ['eraser_api', 'eraser.io', 'eraserio', 'eraser_token', 'eraser-api', 'eraserapi'],
        value: '[A-Za-z0-9]{20}',
      },
      minEntropy: 3,
      checks: ['not-words'],
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'create diagrams and documents in the team',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        { before: 'ENV ERASER_API_API_TOKEN ', secret: ['686Nwc', 'XD8ULTI8SPheT', '8'], after: '\n' },
        { before: "eraser_api_api_token: '", secret: ['dVy2Yg', 'zluyPKOEN6xH', 'wd'], after: "'\n" },
        { before: 'export ERASER_API_API_TOKEN="', secret: ['0Eg4Ba', 'LYWVEirmRAK', 'igd'], after: '"\n' },
      ],
      counterExamples: [
        'ERASER_API_API_TOKEN=your-key-here\n',
        ['ERASER_API_API_TOKEN=', 'NJ5awN', 'f', '\n'],
        ['checksum: ', 'bK8CXl', '5KRxm4pUQluQo', 'H', '\n'],
      ],
    },
  ],
} satisfies Provider;
