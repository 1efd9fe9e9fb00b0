/** Credentials of InvoiceOcean. */

import type { Provider } from '#model/provider';

export default {
  name: 'InvoiceOcean',
  docs: 'https://github.com/invoiceocean/api',
  rules: [
    {
      id: 'invoiceocean-api-token',
      description: 'An API token of InvoiceOcean or Fakturownia, with the account’s name behind the slash.',
      keyed: {
        names: ['invoiceocean', 'fakturownia', 'bitfactura', 'vosfactures'],
        value: '[A-Za-z0-9_-]{16,24}/[a-z0-9-]{2,40}',
      },
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and issue the company’s invoices',
      rotate: 'In Settings, Account settings, Integration: delete the token and add another.',
      examples: [
        {
          before: 'export INVOICEOCEAN_API_TOKEN="',
          secret: ['EdTSbY', 'RxuA1yyKVs/5', '3rw'],
          after: '"\n',
        },
        {
          before: 'ENV INVOICEOCEAN_API_TOKEN ',
          secret: ['5ejLQ4', '2TO87hDDiUB3', 'hMWVJr/in5r'],
          after: '\n',
        },
        {
          before: '  "invoiceocean_api_token": "',
          secret: ['7ZBq', 'cvwjsBEMUE1Vv', '/m616s51fofc', 'wjb2tptg89bb', 's5bdx0p4h35-g', 'bhs6'],
          after: '",\n',
        },
      ],
      counterExamples: [
        'INVOICEOCEAN_API_TOKEN=your-key-here\n',
        ['INVOICEOCEAN_API_TOKEN=', 'uPAG', 'OLI', '\n'],
        ['checksum: ', 'ZK__F', 'yC00qX8W28a', '4-QySN/2jdt', '\n'],
      ],
    },
  ],
} satisfies Provider;
