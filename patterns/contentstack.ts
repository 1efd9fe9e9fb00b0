/** Credentials of Contentstack. */

import type { Provider } from '#model/provider';

export default {
  name: 'Contentstack',
  docs: 'https://www.contentstack.com/docs/developers/create-tokens/about-management-tokens',
  rules: [
    {
      id: 'contentstack-token',
      description: 'A token of a Contentstack stack.',
      keyed: { names: ['contentstack'], value: 'cs[0-9a-f]{24,34}' },
      minEntropy: 2.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read content; a management token may change it',
      rotate: 'In the stack, Settings, Tokens: delete the token and create another.',
      examples: [
        { before: 'CONTENTSTACK_TOKEN=', secret: ['cs1c73', 'c080af545e', 'bc0a06f171d', '1f'], after: '\n' },
        {
          before: "const contentstackToken = '",
          secret: ['csd16', '7c3b857b1328', '6d7cbc3c8995'],
          after: "';\n",
        },
        {
          before: '<string name="contentstack_token">',
          secret: ['cs9f69', '86e1f9e83cb6f', 'de0eba5c9b', '1e9922e'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'CONTENTSTACK_TOKEN=your-key-here\n',
        ['CONTENTSTACK_TOKEN=', 'cs59e6', '8', '\n'],
        ['checksum: ', 'cs27', 'dc518efff98d', '8d856c8880b8', '9', '\n'],
      ],
    },
  ],
} satisfies Provider;
