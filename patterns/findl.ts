/** Credentials of Findl. */

import type { Provider } from '#model/provider';

export default {
  name: 'Findl',
  docs: 'https://www.findl.com/',
  rules: [
    {
      id: 'findl-api-key',
      description: 'An API key of Findl.',
      keyed: {
        names: ['findl', 'findl_api', 'api.findl.com'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
        isCommonWord: true,
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'query data on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: 'ENV FINDL_API_KEY ',
          secret: ['dddf', '0a00-35fc-c', 'f2b-a64a-243', '1c1feb8cb'],
          after: '\n',
        },
        {
          before: "findl_api_key: '",
          secret: ['d885be', '3c-b314-b7', '1c-2eac-a6', 'ac61153f9', '8'],
          after: "'\n",
        },
        {
          before: 'export FINDL_API_KEY="',
          secret: ['47e65', 'ba7-4f9c-', 'd2a2-f610-6ae', '3116ae3b3'],
          after: '"\n',
        },
      ],
      counterExamples: [
        'FINDL_API_KEY=your-key-here\n',
        ['FINDL_API_KEY=', 'f42d', '783', '\n'],
        ['checksum: ', '649c', '8b91-6831-68f', 'd-0c1a-5f050c', 'f13575', '\n'],
      ],
    },
  ],
} satisfies Provider;
