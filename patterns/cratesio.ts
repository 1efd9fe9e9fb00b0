/** crates.io: API tokens. */

import type { Provider } from '#model/provider';

export default {
  name: 'crates.io',
  docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  rules: [
    {
      id: 'cratesio-api-token',
      description: 'An API token of crates.io.',
      regex: String.raw`\b(cio[0-9A-Za-z]{32})\b`,
      minEntropy: 3.8,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'publish and yank the crates of its owner, within its scopes, so that everybody who builds them runs his code',
      rotate:
        'Revoke it under Account settings, API tokens; check the published versions; use trusted publishing instead.',
      examples: [
        {
          before: '[registry]\ntoken = "',
          secret: ['ci', 'obtA8aZXNYJfAXQ4O', '1cAk9lgmsw81eFn5'],
          after: '"\n',
        },
        {
          before: 'CARGO_REGISTRY_TOKEN=',
          secret: ['ci', 'odfJ7II71CeDnRs6B', 'gu1Hf8foDT4TnXyC'],
          after: '\n',
        },
      ],
      counterExamples: [
        ['CARGO_REGISTRY_TOKEN=ciohdmOUYDjvv', 'IO28NGL0jw'],
        'CARGO_REGISTRY_TOKEN=${{ secrets.CRATES_TOKEN }}',
        'cioooooooooooooooooooooooooooooooooo',
      ],
    },
  ],
} satisfies Provider;
