/** Credentials of Zenkit. */

import type { Provider } from '#model/provider';

export default {
  name: 'Zenkit',
  docs: 'https://base.zenkit.com/docs/api/overview/introduction',
  rules: [
    {
      id: 'zenkitapi-api-key',
      description: 'A Zenkit API key.',
      keyed: { names: ['zenkit'], value: '[a-z0-9]{8}-[A-Za-z0-9]{32}' },
      minEntropy: 4,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and change the collections that its owner sees',
      rotate: 'In Profile, API key: regenerate it.',
      examples: [
        {
          before: '<string name="zenkit_api_key">',
          secret: ['h0xox', 'kk3-PYZCBFhO', 'FcDwjpT8CAcgT', 'usbJEhXPr', 'Sg'],
          after: '</string>\n',
        },
        {
          before: 'ZENKIT_API_KEY=',
          secret: ['gxe6t', 'nlc-Wkl0py', 'QN2mBYrbr8', '468jnvEJhkha', '4paG'],
          after: '\n',
        },
        {
          before: "zenkit_api_key: '",
          secret: ['1wzf6', 'a6h-NqScHgS4', 'vnINwpBpFg5', '6DrkTYxu2fi', '0M'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'ZENKIT_API_KEY=your-key-here\n',
        ['ZENKIT_API_KEY=', 'xj9dg', '7k', '\n'],
        ['checksum: ', '2kqck', 'as4-mIK3S', 'bI8nurhLtZ6', 'csb582Igq5O9k', 'jpa', '\n'],
      ],
    },
  ],
} satisfies Provider;
