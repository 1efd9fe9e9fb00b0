/** Credentials of Filestack. */

import type { Provider } from '#model/provider';

export default {
  name: 'Filestack',
  docs: 'https://www.filestack.com/docs/',
  rules: [
    {
      id: 'filestack-api-key',
      description: 'An API key of Filestack.',
      keyed: { names: ['filestack'], value: 'A[A-Za-z0-9]{20}z' },
      minEntropy: 3.5,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'upload files on the owner’s bill',
      rotate: 'In the developer portal, Security: add a policy, or create another app.',
      examples: [
        {
          before: '<string name="filestack_api_key">',
          secret: ['AywcTL', 'GrBFoGtUlj', 'eYwsEz'],
          after: '</string>\n',
        },
        { before: 'FILESTACK_API_KEY=', secret: ['AOrI', 'eQZMSPcKE', 'DVghCV08z'], after: '\n' },
        { before: "filestack_api_key: '", secret: ['Ab70', 'FFNPg7gDkxwz', 'xw4bez'], after: "'\n" },
      ],
      counterExamples: [
        'FILESTACK_API_KEY=your-key-here\n',
        ['FILESTACK_API_KEY=', 'AYjbED', 'k', '\n'],
        ['checksum: ', 'A9iJxl', 'iQEPrkeaN8', 'bH6wbz', '\n'],
      ],
    },
  ],
} satisfies Provider;
