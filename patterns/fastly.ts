/** Fastly: API tokens, which have no mark of their own. */

import type { Provider } from '#model/provider';

export default {
  name: 'Fastly',
  docs: 'https://www.fastly.com/documentation/reference/api/auth-tokens/',
  rules: [
    {
      id: 'fastly-api-token',
      description: 'A Fastly API token.',
      keyed: {
        names: [
          'fastly_api_token',
          'fastly_api_key',
          'fastly_key',
          'fastly-key',
          'fastly_token',
          'fastlyapikey',
          'fastlyapitoken',
          'fastlytoken',
          'fastly-api-token',
          'fastly-token',
        ],
        value: String.raw`[\w-]{32}`,
      },
      minEntropy: 3.8,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'purge caches and, with the global scope, change what is served from every domain of the account',
      rotate:
        'Delete it under Account, API tokens, or DELETE https://api.fastly.com/tokens/self with it; create another with a narrow scope.',
      examples: [
        { before: 'export FASTLY_API_TOKEN=', secret: ['a4rxPSinE_PVkfcY', 'BRhvRXbj7rcQNm7v'], after: '\n' },
        {
          before: 'curl -H "Fastly-Key: ',
          secret: ['KSqczQsY3hfLbDFe', 'bHFQWUJNCg3HiVZV'],
          after: '" https://api.fastly.com/service',
        },
        { before: '"fastlyApiKey": "', secret: ['JxwfG1acluGthiy_', 'k5RJ1G30-pwfLh0i'], after: '"' },
      ],
      counterExamples: [
        ['FASTLY_API_TOKEN=dd299b870434d907', '012b941cec22b75bb066e2f5'],
        'FASTLY_API_TOKEN=your_fastly_api_token_goes_here_',
        ['FASTLY_API_TOKEN=NM3ee9Gqxs', 'VcslloVH40'],
      ],
    },
  ],
} satisfies Provider;
