/** Credentials of Predibase. */

import type { Provider } from '#model/provider';

export default {
  name: 'Predibase',
  docs: 'https://docs.predibase.com/',
  rules: [
    {
      id: 'predibase-api-token',
      description: 'An API token of Predibase.',
      keyed: { names: ['predibase'], value: String.raw`pb_[\w-]{22}` },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'run and train models on the owner’s bill',
      rotate: 'In Settings, My profile: delete the token and create another.',
      examples: [
        { before: "predibase_api_token: '", secret: ['pb_9', 'fSmsUvNTQl_0', 'N8WtzSox8'], after: "'\n" },
        {
          before: '<string name="predibase_api_token">',
          secret: ['pb_K', 'Kbll3rVDCniJg', 'ilU_bujZ'],
          after: '</string>\n',
        },
        { before: 'ENV PREDIBASE_API_TOKEN ', secret: ['pb_f', 'Mz4_4LBr41', 'YFsmxf7mKMh'], after: '\n' },
      ],
      counterExamples: ['PREDIBASE_API_TOKEN=your-key-here\n', ['PREDIBASE_API_TOKEN=', 'pb_n', 'elh', '\n']],
    },
  ],
} satisfies Provider;
