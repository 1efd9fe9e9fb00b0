/** Codecov: upload tokens, which have no mark of their own. */

import type { Provider } from '#model/provider';

export default {
  name: 'Codecov',
  docs: 'https://docs.codecov.com/docs/codecov-tokens',
  rules: [
    {
      id: 'codecov-upload-token',
      description: 'An upload token of Codecov.',
      keyed: {
        names: ['codecov'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'upload false coverage reports of the repository or organization',
      rotate: 'Regenerate it under the configuration of the repository or organization.',
      examples: [
        { before: 'CODECOV_TOKEN=', secret: ['63d17e40-fc9b-4797', '-a7c9-68f1f21d6f3b'], after: '\n' },
        { before: 'codecov_token: "', secret: ['6a2b1e8d-1bd1-4b98', '-a90c-13c3c525249c'], after: '"\n' },
        {
          before: 'bash <(curl -s https://codecov.io/bash) --codecov-token ',
          secret: ['2bb4e3c8-5f6e-43b2', '-b161-606be6afbc67'],
          after: '\n',
        },
      ],
      counterExamples: [
        'CODECOV_TOKEN=${{ secrets.CODECOV_TOKEN }}',
        ['CODECOV_TOKEN=176530d702950d7b', '078cc0132d8896af'],
      ],
    },
  ],
} satisfies Provider;
