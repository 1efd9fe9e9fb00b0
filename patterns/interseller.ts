/** Credentials of Interseller, now a part of Greenhouse. Its documentation shows no key, the shape is wide. */

import type { Provider } from '#model/provider';

export default {
  name: 'Interseller',
  docs: 'https://interseller.readme.io/reference/authentication',
  rules: [
    {
      id: 'interseller-api-key',
      description: 'An Interseller API key.',
      keyed: { names: ['interseller'], value: '[A-Za-z0-9]{24,64}' },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read candidates and send messages in the owner’s name',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: '<string name="interseller_api_key">',
          secret: ['Z1FN5O', 'CDSbdtkA2D9EM', 'yJ1NAaS'],
          after: '</string>\n',
        },
        { before: 'INTERSELLER_API_KEY=', secret: ['fFf31', 'FXMlnNVmz7P', 'y6Xwsmxof', 'O'], after: '\n' },
        { before: "interseller_api_key: '", secret: ['zYS2d', 'MsHW81tLMdqw', 'XwV04S5A'], after: "'\n" },
      ],
      counterExamples: [
        'INTERSELLER_API_KEY=your-key-here\n',
        ['INTERSELLER_API_KEY=', 'Y9Dlr', 'OE', '\n'],
        ['checksum: ', 'eoOVm', 'GuR3yCfTeBeJ', 'DMIIAmOJr', '\n'],
      ],
    },
  ],
} satisfies Provider;
