/** Credentials of Unkey. */

import type { Provider } from '#model/provider';

export default {
  name: 'Unkey',
  docs: 'https://www.unkey.com/docs/security/root-keys',
  rules: [
    {
      id: 'unkey-root-key',
      description: 'An Unkey root key.',
      regex: String.raw`\b(unkey_[A-Za-z0-9]{16,40})\b`,
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'create, change and delete the workspace’s API keys, identities and rate limits',
      rotate: 'In Settings, Root keys: delete it and create another with fewer rights.',
      examples: [
        {
          before: 'UNKEY=',
          secret: ['unkey', '_cfvbTvTw', '9TDSNr5ZuM', 'dPqmJnDD4wZE', 'L9MbdhUb3Z'],
          after: '\n',
        },
        { before: "const unkey = '", secret: ['unkey', '_UJpep2mLzss', 'hpmCxq'], after: "';\n" },
        {
          before: '<string name="unkey">',
          secret: ['unke', 'y_lE1Pk8IzL', 'fRpvihtjzW'],
          after: '</string>\n',
        },
      ],
      counterExamples: ['UNKEY=your-key-here\n', ['UNKEY=', 'unke', 'y_R', '\n']],
    },
  ],
} satisfies Provider;
