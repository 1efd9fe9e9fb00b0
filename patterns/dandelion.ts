/** Credentials of Dandelion API. */

import type { Provider } from '#model/provider';

export default {
  name: 'Dandelion API',
  docs: 'https://dandelion.eu/docs/',
  rules: [
    {
      id: 'dandelion-token',
      description: 'An API token of Dandelion, the text analysis.',
      keyed: { names: ['dandelion', 'api.dandelion.eu'], value: '[0-9a-f]{32}', isCommonWord: true },
      minEntropy: 3,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'analyse texts on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: "dandelion_token: '",
          secret: ['3ec83', '4204c2e4f', '70c7802fe9a99', '32c2a'],
          after: "'\n",
        },
        {
          before: '<string name="dandelion_token">',
          secret: ['681125', 'f2861acb07d', 'b55ddf3120cce', 'a5'],
          after: '</string>\n',
        },
        {
          before: 'ENV DANDELION_TOKEN ',
          secret: ['34ff', '62ec7215d0771', 'b0cd8247f3ff', 'c2a'],
          after: '\n',
        },
      ],
      counterExamples: [
        'DANDELION_TOKEN=your-key-here\n',
        ['DANDELION_TOKEN=', '79fe', 'a48', '\n'],
        ['checksum: ', 'b81b55', '00f46243e043', 'be1318148', '0040b', '\n'],
      ],
    },
  ],
} satisfies Provider;
