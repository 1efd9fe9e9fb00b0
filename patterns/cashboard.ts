/** Credentials of Cashboard. */

import type { Provider } from '#model/provider';

export default {
  name: 'Cashboard',
  docs: 'https://cashboardapp.com/help/',
  rules: [
    {
      id: 'cashboard-api-key',
      description: 'A Cashboard API key, the password of its API.',
      keyed: { names: ['cashboard'], value: '[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}' },
      minEntropy: 2.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the company’s projects, estimates and invoices',
      rotate: 'In Cashboard, My profile, API: reset the key.',
      examples: [
        { before: "cashboard_api_key: '", secret: ['X8B-W', 'XG-KWO-GV', 'Z'], after: "'\n" },
        {
          before: '<string name="cashboard_api_key">',
          secret: ['P6D-', 'B1E-W32-6OS'],
          after: '</string>\n',
        },
        { before: 'ENV CASHBOARD_API_KEY ', secret: ['JZA-S', 'RX-162-DJ', '6'], after: '\n' },
      ],
      counterExamples: [
        'CASHBOARD_API_KEY=your-key-here\n',
        ['CASHBOARD_API_KEY=', 'RB9-', 'K3J', '\n'],
        ['checksum: ', '2YW-C', 'XI-4WO-IQD', '\n'],
      ],
    },
  ],
} satisfies Provider;
