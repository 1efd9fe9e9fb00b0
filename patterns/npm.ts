/** npm: access tokens of the registry (granular and automation tokens). */

import type { Provider } from '#model/provider';

export default {
  name: 'npm',
  docs: 'https://docs.npmjs.com/about-access-tokens',
  rules: [
    {
      id: 'npm-access-token',
      description: 'An access token of the npm registry.',
      regex: String.raw`\b(npm_[0-9A-Za-z]{36})\b`,
      minEntropy: 3,
      checks: ['npm-crc32'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'publish packages that others install, and read private ones',
      rotate: 'Delete it on npmjs.com under Access Tokens (npm token revoke), then check what was published.',
      examples: [
        {
          before: '//registry.example/:_authToken=',
          secret: ['npm', '_3ipMHtS2XqdeO89jpE', 'iDfQhSNo79mb34mTMm'],
          after: '\n',
        },
        {
          before: 'NPM_TOKEN: "',
          secret: ['npm', '_KZu68M8qBmOdEgNVtz', 'LhUN5Q74eCBt3qwSyE'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'NPM_TOKEN=npm_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        ['NPM_TOKEN=npm', '_3ipMHtS2XqdeO89jpEiDfQhSNo79mb'],
      ],
    },
  ],
} satisfies Provider;
