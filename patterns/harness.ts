/** Harness: tokens of people and of service accounts. */

import type { Provider } from '#model/provider';

export default {
  name: 'Harness',
  docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  rules: [
    {
      id: 'harness-token',
      description: 'A token of a Harness user (pat) or service account (sat).',
      regex: String.raw`\b((?:pat\.|sat\.)[\w-]{22}\.[0-9a-f]{24}\.[0-9A-Za-z]{20})\b`,
      minEntropy: 3.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'run and change pipelines and read connectors of the account, within the roles of its owner',
      rotate: 'Under the profile or the service account, API Keys: rotate or delete the token.',
      examples: [
        {
          before: 'HARNESS_PLATFORM_API_KEY=',
          secret: [
            'pa',
            't.idTjgZColkD',
            '1-nn_NE3aKZ.d03fe60492da',
            'f75ed2342dcd.9XT1LdXeHU',
            'TfHsVWeujq',
          ],
          after: '\n',
        },
        {
          before: 'x-api-key: ',
          secret: [
            'sa',
            't.0HKDa1ad_Z-',
            '7I7j9JJlwaq.db6e0cb0781b',
            'b3621c607114.pTCT1A0WW5',
            'Y0P9tAzKNg',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        ['x-api-key: pat.UJKoWxND360', '8XrC4TkaPGt.0288d8fd5b.iGBvLun7JP', 'RFsxFRU9MW'],
        'x-api-key: sat.[account id].[token id].[secret]',
      ],
    },
  ],
} satisfies Provider;
