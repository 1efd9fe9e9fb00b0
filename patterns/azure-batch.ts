/** Credentials of Azure Batch. */

import type { Provider } from '#model/provider';

export default {
  name: 'Azure Batch',
  docs: 'https://learn.microsoft.com/en-us/rest/api/batchservice/authenticate-requests-to-the-azure-batch-service',
  rules: [
    {
      id: 'azure-batch-account-key',
      description: 'The access key of an Azure Batch account.',
      keyed: {
        names: [
          'azure_batch',
          'azurebatch',
          'azure-batch',
          'batch.azure.com',
          'batch_account',
          'batchaccount',
          'batch-account',
          'batch_key',
          'batchkey',
        ],
        value: '[A-Za-z0-9+/]{86}==',
      },
      minEntropy: 4.5,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'run any program on the account’s compute pools and read its jobs',
      rotate:
        'In the Azure portal, Batch account, Keys: regenerate the key; better, allow Microsoft Entra ID alone.',
      examples: [
        {
          before: "const azureBatchAccountKey = '",
          secret: [
            'm2a2',
            '4x6tigDEqM',
            'cpF8jCFl/',
            'ViVi2sITq4X',
            'eeDFZrWlmyH',
            'ub2xP3TRDU',
            'OlsPpZsxku',
            'gQKeWONe3ZbA6',
            '7FGh+leA==',
          ],
          after: "';\n",
        },
        {
          before: 'client.set("azure_batch_account_key", "',
          secret: [
            'oQs7Wo',
            'BirxAX5XWvg',
            'ofwWhhgOe/y3',
            'r/BqujS0YDph',
            '4sY68sOPJf9',
            'yRUompM2cp',
            'dGgW8rl2tKkH',
            'ohCu7BrcEv',
            'YP==',
          ],
          after: '");\n',
        },
        {
          before: 'AZURE_BATCH_ACCOUNT_KEY=',
          secret: [
            'NBvmm',
            'dd/ybSGIWyQtG',
            'Y6hu/YCB/91WD',
            'GpbNPUdY7X',
            'Gza1PElL+',
            'ki1A5En9UFJ/4',
            '8r2zwWvZjdqu',
            'SgFNlKWDuup=',
            '=',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'AZURE_BATCH_ACCOUNT_KEY=your-key-here\n',
        ['AZURE_BATCH_ACCOUNT_KEY=', 'iuC8', '4P9', '\n'],
        [
          'checksum: ',
          'hIl7',
          'GgIWJvln7qlI',
          '4Ixr9JdRB',
          'GOm3PQz3YCQ',
          '8BjGAmflYHIUv',
          'ZJ7ekB+BREjf',
          'jxQNxLmyLGA',
          'i2Jka69hOr',
          'ooLv==',
          '\n',
        ],
      ],
    },
  ],
} satisfies Provider;
