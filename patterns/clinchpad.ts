/** Credentials of ClinchPad. */

import type { Provider } from '#model/provider';

export default {
  name: 'ClinchPad',
  docs: 'https://clinchpad.com/api/docs',
  rules: [
    {
      id: 'clinchpad-api-key',
      description: 'A ClinchPad API key.',
      keyed: { names: ['clinchpad'], value: '[0-9a-f]{32}' },
      minEntropy: 2.5,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change leads and contacts',
      rotate: 'In ClinchPad, Settings, API: regenerate the key.',
      examples: [
        {
          before: 'CLINCHPAD_API_KEY=',
          secret: ['cf8b', '734ecd74e', '19ba15eabb2a3', 'a4ffd1'],
          after: '\n',
        },
        {
          before: "const clinchpadApiKey = '",
          secret: ['fdef9', '39735b90bd', 'b7ccdf7bd0e0c', '2a14'],
          after: "';\n",
        },
        {
          before: '<string name="clinchpad_api_key">',
          secret: ['f022df', 'c7caa7d77ef', '037bae0c4b18f', '12'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'CLINCHPAD_API_KEY=your-key-here\n',
        ['CLINCHPAD_API_KEY=', 'f9f10', 'a1', '\n'],
        ['checksum: ', '6650db', 'c3f1fc9e9a6b0', '2845f08ff9c', '4c', '\n'],
      ],
    },
  ],
} satisfies Provider;
