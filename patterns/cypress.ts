/** Credentials of Cypress. */

import type { Provider } from '#model/provider';

export default {
  name: 'Cypress',
  docs: 'https://docs.cypress.io/cloud/account-management/projects#Record-key',
  rules: [
    {
      id: 'cypress-record-key',
      description: 'A record key of a Cypress Cloud project.',
      keyed: { names: ['cypress'], value: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
      minEntropy: 3,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'record test runs into the project, on its quota',
      rotate: 'In Cypress Cloud, Project settings, Record keys: remove the key and create another.',
      examples: [
        {
          before: '<string name="cypress_record_key">',
          secret: ['674b3', '190-1baa-d30c', '-78cb-f58', '909309db2'],
          after: '</string>\n',
        },
        {
          before: 'CYPRESS_RECORD_KEY=',
          secret: ['f6c1', '4010-122e-ad', '9c-4ee4-79', '2687050081'],
          after: '\n',
        },
        {
          before: "cypress_record_key: '",
          secret: ['2ee3', '6e37-3ec2', '-0529-04c6-9', '786d56fb3', '14'],
          after: "'\n",
        },
      ],
      counterExamples: [
        'CYPRESS_RECORD_KEY=your-key-here\n',
        ['CYPRESS_RECORD_KEY=', '4a65e', '52', '\n'],
        ['checksum: ', '8dc497', 'e7-9ffc-b33', '1-0993-828f', '5615974a', '\n'],
      ],
    },
  ],
} satisfies Provider;
