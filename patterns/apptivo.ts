/** Credentials of Apptivo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Apptivo',
  docs: 'https://www.apptivo.com/developers/',
  rules: [
    {
      id: 'apptivo-access-key',
      description: 'The access key of an Apptivo app, beside its API key.',
      keyed: {
        names: ['apptivo'],
        value:
          '[A-Za-z]{12}-[A-Za-z]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      },
      minEntropy: 3,
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and write the customers, leads and invoices of the company',
      rotate: 'In Apptivo, Business Settings, API: regenerate the keys.',
      examples: [
        {
          before: 'APPTIVO_ACCESS_KEY=',
          secret: ['PAuZS', 'HERioYL-CteK', 'MpgeKhJB-cec', 'd0fe2-a9ed-4', 'a51-cc99-5f4e', '251b36bc'],
          after: '\n',
        },
        {
          before: "const apptivoAccessKey = '",
          secret: ['WkwfT', 'AlCrDWc-ny', 'ofDCkkKXsI-', 'f5d3bf1b-d12f', '-f601-2bbc-fa', 'd1ea978f3b'],
          after: "';\n",
        },
        {
          before: '<string name="apptivo_access_key">',
          secret: ['007f', '7255-db5e-', '0c63-7d6a-', '5106e9c9d21b'],
          after: '</string>\n',
        },
      ],
      counterExamples: [
        'APPTIVO_ACCESS_KEY=your-key-here\n',
        ['APPTIVO_ACCESS_KEY=', 'DGWeOM', 'b', '\n'],
        [
          'checksum: ',
          'mkgFr',
          'zVtDeyP-kfwZ',
          'KAHbQvDs-',
          '53d8aa71-d179',
          '-eb0a-43a9-e',
          '4e89f8e2f93',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
