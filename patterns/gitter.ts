/** Credentials of Gitter. */

import type { Provider } from '#model/provider';

export default {
  name: 'Gitter',
  docs: 'https://gitlab.com/gitterHQ/webapp/-/blob/develop/docs/README.md',
  rules: [
    {
      id: 'gitter-access-token',
      description: 'An access token of the Gitter API, shut down in 2023.',
      keyed: {
        names: ['gitter_api', 'gitter-api', 'gitterapi', 'gitter_token', 'gitter-token', 'gittertoken'],
        value: '[0-9a-f]{40}',
      },
      minEntropy: 3.1,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'nothing any more: Gitter moved to Matrix in February 2023 and its API was shut down',
      rotate: 'Nothing to revoke; remove it from the code.',
      examples: [
        {
          before: 'GITTER_TOKEN=',
          secret: ['c330c8862c86a1', '4421b59eed229a', '348e4dfbff9c'],
          after: '\n',
        },
        {
          before: 'gitter_api_token: ',
          secret: ['8a709b254df925', 'a0333ffc5f7963', 'af56c0bad73f'],
          after: '\n',
        },
      ],
      counterExamples: [
        'GITTER_TOKEN=19be********\n',
        'GITTER_TOKEN=your-key-here\n',
        ['GITTER_TOKEN=', '19be370356', '1a9d95183c', '\n'],
      ],
    },
  ],
} satisfies Provider;
