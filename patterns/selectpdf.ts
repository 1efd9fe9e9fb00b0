/** Credentials of SelectPdf. */

import type { Provider } from '#model/provider';

export default {
  name: 'SelectPdf',
  docs: 'https://selectpdf.com/html-to-pdf-api/',
  rules: [
    {
      id: 'selectpdf-api-key',
      description: 'A SelectPdf API key.',
      keyed: {
        names: ['selectpdf', 'select_pdf', 'select-pdf'],
        value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'convert documents on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        {
          before: 'export SELECTPDF_API_KEY="',
          secret: ['6368', 'c0af-5ff4-', '7c12-68bd', '-4d07d3b5', 'ed0f'],
          after: '"\n',
        },
        {
          before: 'ENV SELECTPDF_API_KEY ',
          secret: ['42c4a3', '88-ca59-e60a', '-7f66-dda8', '304c417f'],
          after: '\n',
        },
        {
          before: '  "selectpdf_api_key": "',
          secret: ['bbea', '6c83-3a04-f', '277-c49e-41', 'bb57912683'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'SELECTPDF_API_KEY=your-key-here\n',
        ['SELECTPDF_API_KEY=', 'd76d91', 'a', '\n'],
        ['checksum: ', '8424a', '847-373c-6d', '20-1314-8380', 'a6c3e588', '\n'],
      ],
    },
  ],
} satisfies Provider;
