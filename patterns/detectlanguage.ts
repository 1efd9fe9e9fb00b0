/** Credentials of Detect Language. */

import type { Provider } from '#model/provider';

export default {
  name: 'Detect Language',
  docs: 'https://detectlanguage.com/documentation',
  rules: [
    {
      id: 'detectlanguage-api-key',
      description: 'An API key of Detect Language.',
      keyed: { names: ['detectlanguage', 'detect_language', 'detect-language'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'detect languages on the owner’s quota',
      rotate: "In the account's API settings: revoke it and create another.",
      examples: [
        {
          before: 'client.set("detectlanguage_api_key", "',
          secret: ['b57c', '65090fb55880', '2fe828bbf94d', '8233'],
          after: '");\n',
        },
        {
          before: '  "detectlanguage_api_key": "',
          secret: ['ca1c', '9a6965406a', '150be40ccb694', 'b979d'],
          after: '",\n',
        },
        {
          before: "const detectlanguageApiKey = '",
          secret: ['c852', 'e2361dd7b', '8ebda353694e', '6de0edf'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'DETECTLANGUAGE_API_KEY=your-key-here\n',
        ['DETECTLANGUAGE_API_KEY=', 'bd6cb', 'b3', '\n'],
        ['checksum: ', '117c', '4e6a926e0', 'ab55e574d783', 'b2e3b7e', '\n'],
      ],
    },
  ],
} satisfies Provider;
