/** Credentials of Mockaroo. */

import type { Provider } from '#model/provider';

export default {
  name: 'Mockaroo',
  docs: 'https://www.mockaroo.com/docs',
  rules: [
    {
      id: 'mockaroo-api-key',
      description: 'A Mockaroo API key.',
      keyed: { names: ['mockaroo'], value: '[0-9a-f]{8}' },
      minEntropy: 1.5,
      severity: 'low',
      confidence: 'medium',
      audience: 'private',
      canDo: 'make test data on the owner’s quota',
      rotate: 'In the account’s API settings: revoke it and create another.',
      examples: [
        { before: 'client.set("mockaroo_api_key", "', secret: ['eacea8', '6f'], after: '");\n' },
        { before: '  "mockaroo_api_key": "', secret: ['79f6', '1df6'], after: '",\n' },
        { before: "const mockarooApiKey = '", secret: ['c254', 'e221'], after: "';\n" },
      ],
      counterExamples: [
        'MOCKAROO_API_KEY=your-key-here\n',
        ['MOCKAROO_API_KEY=', '5b8e91', '4', '\n'],
        ['checksum: ', '3d613d', 'b9', '\n'],
      ],
    },
  ],
} satisfies Provider;
