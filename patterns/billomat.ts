/** Credentials of Billomat. */

import type { Provider } from '#model/provider';

export default {
  name: 'Billomat',
  docs: 'https://www.billomat.com/en/api/basics/authentication/',
  rules: [
    {
      id: 'billomat-api-key',
      description: 'A Billomat API key.',
      keyed: { names: ['billomat', 'x-billomatapikey'], value: '[0-9a-f]{32}' },
      minEntropy: 3,
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read and write the company’s customers, invoices and payments',
      rotate: 'In Billomat, Settings, Administration, Employees: delete the key and create another.',
      examples: [
        {
          before: 'client.set("billomat_api_key", "',
          secret: ['d280c0', 'd732e150c4', 'eb5a4e75d4ba2', '874'],
          after: '");\n',
        },
        {
          before: '  "billomat_api_key": "',
          secret: ['627874', 'f8eead2f655b', 'a5aab2901fa', '189'],
          after: '",\n',
        },
        {
          before: "const billomatApiKey = '",
          secret: ['ccc0e8', '0e9140a40', 'e40e7c3a58d', '2897e3'],
          after: "';\n",
        },
      ],
      counterExamples: [
        'BILLOMAT_API_KEY=your-key-here\n',
        ['BILLOMAT_API_KEY=', 'dd8cf', '0f', '\n'],
        ['checksum: ', '3cbd', '8078851b2a0', '49e9c2827f', 'ac04c66', '\n'],
      ],
    },
  ],
} satisfies Provider;
