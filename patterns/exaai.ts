/** Credentials of Exa. */

import type { Provider } from '#model/provider';

export default {
  name: 'Exa',
  docs: 'https://docs.exa.ai/reference/getting-started',
  rules: [
    {
      id: 'exaai-api-key',
      description: 'An API key of the search engine Exa.',
      keyed: {
        names: ['exa_api', 'exa.ai', 'exaai', 'exa-api', 'exaapi', 'metaphor_api'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'search on the owner’s credits',
      rotate: 'On dashboard.exa.ai, API keys: delete the key and create another.',
      examples: [
        {
          before: "exa_api_api_key: '",
          secret: ['b5469d', '4e-339b-3f77-', 'a6c7-f6146f', '4f3a73'],
          after: "'\n",
        },
        {
          before: '<string name="exa_api_api_key">',
          secret: ['b7864d', '31-2a59-f59', 'e-b390-32', '2ba6a59c36'],
          after: '</string>\n',
        },
        {
          before: 'ENV EXA_API_API_KEY ',
          secret: ['d3da12', 'a3-3656-e8', 'cd-64e0-0e735', '1c9c3ac'],
          after: '\n',
        },
      ],
      counterExamples: [
        'EXA_API_API_KEY=your-key-here\n',
        ['EXA_API_API_KEY=', '2904', '4f9', '\n'],
        ['checksum: ', '6f5cca', '7c-b40e-e', 'd59-1607-6', '3436ec8f6', 'c2', '\n'],
      ],
    },
  ],
} satisfies Provider;
