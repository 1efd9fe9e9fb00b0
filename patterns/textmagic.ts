/** Credentials of Textmagic. */

import type { Provider } from '#model/provider';

export default {
  name: 'Textmagic',
  docs: 'https://docs.textmagic.com/',
  rules: [
    {
      id: 'textmagic-api-key',
      description: 'A Textmagic API key.',
      keyed: { names: ['textmagic', 'text_magic'], value: '[A-Za-z0-9]{30}' },
      minEntropy: 3.5,
      checks: ['not-words'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo: 'send texts in the owner’s name and on his bill, and read messages and contacts',
      rotate: 'In Services, API: remove the key and add another.',
      examples: [
        { before: 'TEXTMAGIC_API_KEY=', secret: ['Cerag7', 'N792nE087', 'Wz16uVjt73vJh', '3A'], after: '\n' },
        {
          before: "const textmagicApiKey = '",
          secret: ['Fa6g', 'fyMn4LIew5', '5kljSNx1Ds', 'IjK4Eu'],
          after: "';\n",
        },
        {
          before: '<string name="textmagic_api_key">',
          secret: ['1w6o', 'okJE3ebnQ8', 'P2lXbEOBWhDRt', 'InO'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'TEXTMAGIC_API_KEY=your-key-here\n',
        ['TEXTMAGIC_API_KEY=', '652OW', 'XW', '\n'],
        ['checksum: ', '8v7o', 'z4NR2KfY0', 'zpFk8DP13hGy', 'DdalQ', '\n'],
      ],
    },
  ],
} satisfies Provider;
