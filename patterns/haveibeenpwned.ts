/** Credentials of Have I Been Pwned. */

import type { Provider } from '#model/provider';

export default {
  name: 'Have I Been Pwned',
  docs: 'https://haveibeenpwned.com/API/v3',
  rules: [
    {
      id: 'haveibeenpwned-api-key',
      description: 'An API key of Have I Been Pwned.',
      keyed: { names: ['haveibeenpwned', 'hibp'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'search for breached accounts on the owner’s subscription',
      rotate: 'At haveibeenpwned.com/API/Key: regenerate the key.',
      examples: [
        {
          before: '<string name="haveibeenpwned_api_key">',
          secret: ['e01c', '8e2c0a1e049', 'e4b0a3990f', '636c8ca'],
          after: '</string>\n',
        },
        {
          before: 'HAVEIBEENPWNED_API_KEY=',
          secret: ['7fe6', 'bd0fe6f00b', 'c4ba51becb971', 'd9131'],
          after: '\n',
        },
        {
          before: "haveibeenpwned_api_key: '",
          secret: ['60663', '2d19545187b', 'e702ce77c', 'e27f629'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'HAVEIBEENPWNED_API_KEY=your-key-here\n',
        ['HAVEIBEENPWNED_API_KEY=', '63b323', 'c', '\n'],
        ['checksum: ', 'b8f7', 'a641b5314619', 'f68a599631b6', '01d0', '\n'],
      ],
    },
  ],
} satisfies Provider;
