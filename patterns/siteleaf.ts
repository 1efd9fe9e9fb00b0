/** Credentials of Siteleaf. */

import type { Provider } from '#model/provider';

export default {
  name: 'Siteleaf',
  docs: 'https://learn.siteleaf.com/api/',
  rules: [
    {
      id: 'siteleaf-api-key',
      description: 'A Siteleaf API key or its secret.',
      keyed: { names: ['siteleaf'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'change the owner’s sites, with the secret that belongs to it',
      rotate: 'In Siteleaf, Account, API: reset the keys.',
      examples: [
        {
          before: 'ENV SITELEAF_API_KEY ',
          secret: ['76e71', 'a4afc2d6a7', '7d02293bef61', '741fd'],
          after: '\n',
        },
        {
          before: "siteleaf_api_key: '",
          secret: ['58acd', '2be4410442', '975714dfb', '7b3f4ede'],
          after: "'\n",
        },
        {
          before: 'export SITELEAF_API_KEY="',
          secret: ['c392cd', '366c61f27e', '5da38642999', 'f9cdb'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'SITELEAF_API_KEY=your-key-here\n',
        ['SITELEAF_API_KEY=', 'f2b3', 'cf8', '\n'],
        ['checksum: ', '99ca', '5962c868017', '65f85606798', '68980a', '\n'],
      ],
    },
  ],
} satisfies Provider;
