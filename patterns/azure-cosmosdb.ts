/** Azure Cosmos DB: account keys and connection strings, the MongoDB-compatible ones among them. */

import type { Provider } from '#model/provider';

/** The documented key of the emulator, the same for everybody. */
const emulatorKey = [
  'c2y6ydjf5/r+ob0n8a7cgv30vrdjiwehlm+4qdu5de2nq9',
  'nduvtqobd4b8mggypmbiznqymsecagqy67xiw/jw==',
].join('');

export default {
  name: 'Azure Cosmos DB',
  docs: 'https://learn.microsoft.com/azure/cosmos-db/secure-access-to-data',
  rules: [
    {
      id: 'azure-cosmosdb-key',
      description: 'The key of an Azure Cosmos DB account.',
      // Takes `AccountEndpoint=https://x.documents.azure.com:443/;AccountKey=…==` and a MongoDB
      // address with such a key; refuses the same key without the host.
      regex: String.raw`(?:\.(?:documents|table\.cosmos)\.azure\.com(?::443)?/?\s{0,2};\s{0,2}AccountKey=|mongodb://[\w-]{1,60}:)([A-Za-z0-9+/]{86}==)`,
      minEntropy: 4,
      stopValues: [emulatorKey],
      checks: ['azure-signature'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, change and delete all databases of the account (with a read-only key, read them)',
      rotate: 'In the portal, Settings, Keys: move to the secondary key, then regenerate the primary one.',
      verify: 'account',
      parts: [{ name: 'account', rule: 'azure-cosmosdb-account', withinBytes: 80 }],
      examples: [
        {
          before: '"CosmosDb": "AccountEndpoint=https://acme.documents.azure.com:443/;AccountKey=',
          secret: [
            'yQmF8nkiXrSc41IBBBfhfLywK3IvB',
            'GxDELtyoXUe/pXpzjhB4E7jxFkj7g',
            'Ch5opFAoYCyNBsc1vsDVH654+bUt==',
          ],
          after: ';"',
          parts: { account: ['acme', '.documents.azure.com'] },
        },
        {
          before: 'MONGO_URL=mongodb://acme:',
          secret: [
            'zdAIgLrIfFPe8TdRb+H42lLb4Q',
            'o6mpFnnfM5IAMz4Xcj5dvcXgAl',
            'vuVa9MDpItGsY0TzPXVqxBT1AC',
            'Dbb4TlXy==',
          ],
          after: '@acme.mongo.cosmos.azure.com:10255/?ssl=true\n',
        },
      ],
      counterExamples: [
        [
          'AccountEndpoint=https://localhost:8081/;AccountKey=C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9',
          'nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==',
        ],
        'AccountEndpoint=https://acme.documents.azure.com:443/;AccountKey=<key>;',
      ],
    },
    {
      id: 'azure-cosmosdb-account-key',
      description: 'The key of an Azure Cosmos DB account, assigned to a name.',
      keyed: {
        names: [
          'cosmos_key',
          'cosmosdb_key',
          'cosmos_db_key',
          'cosmosdbkey',
          'cosmoskey',
          'cosmos_account_key',
          'documentdb_key',
          'cosmos_primary_key',
          'cosmosauthkey',
        ],
        value: '[A-Za-z0-9+/]{86}==',
      },
      minEntropy: 4,
      stopValues: [emulatorKey],
      checks: ['azure-signature'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, change and delete all databases of the account (with a read-only key, read them)',
      rotate: 'In the portal, Settings, Keys: move to the secondary key, then regenerate the primary one.',
      examples: [
        {
          before: 'COSMOS_KEY=',
          secret: [
            'ynPgZ6Q3bvCzPaXNJ3oDL6MaROiaW',
            'v5Q2wXn62tgbnPhCMHXMiFONqU1uJ',
            'zMMB3hKK+L9I8urZl1/Fu6r5McrA==',
          ],
          after: '\n',
        },
        {
          before: '"CosmosDbKey": "',
          secret: [
            'zh5jhaH0lNAvkOQEarFPERX6A3',
            'oBrT1zpdZUUPbRDSSvqdjr49t4',
            '/93WvTj7fPKeiltln+IUyY1gAC',
            'DbV8eOGV==',
          ],
          after: '"',
        },
      ],
      counterExamples: [
        [
          'COSMOS_KEY=C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9',
          'nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==',
        ],
        ['COSMOS_KEY=tLbWYIcE/MQs6APHgutmy0', 'Fb2RtYAnTNE6qzwqCzK6wi'],
      ],
    },
    {
      id: 'azure-cosmosdb-signed-key',
      description: 'The key of an Azure Cosmos DB account, told by the signature within it.',
      regex: String.raw`(?:^|[^A-Za-z0-9+/])([A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{5}[AQgw]==)`,
      minEntropy: 4,
      checks: ['azure-signature'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo: 'read, change and delete all databases of the account (with a read-only key, read them)',
      rotate: 'In the portal, Settings, Keys: move to the secondary key, then regenerate the primary one.',
      examples: [
        {
          before: 'export AZURE_COSMOSDB_SIGNED_KEY="',
          secret: [
            'Da/G',
            'zD74dxNn6msU',
            'ZTBAMZlkGcP',
            'hcyj48S3uh',
            'iMHaIoUHR',
            'gwnq2HIPv+i',
            '2g3J7KY95V',
            'T6QAotJYDA',
            'CDb0rKSsg',
            '==',
          ],
          after: '"\n',
        },
        {
          before: 'ENV AZURE_COSMOSDB_SIGNED_KEY ',
          secret: [
            'f6cN',
            'li4YQyyG7FtbZ',
            'sWDibEW+pXvi',
            'Kty9epcYDZZ',
            'TTJhZRRpfuoRr',
            'KPmro5RpWLUc',
            '+S/w3BDHamxAC',
            'Db8rLRHA==',
          ],
          after: '\n',
        },
        {
          before: '  "azure_cosmosdb_signed_key": "',
          secret: [
            'lSMad',
            '4kAQMvgZr',
            '4XKVt7e5/k9I1',
            'jzpxoojhi',
            'ezbQmOa6Tsm',
            'BTNxtIQkHe',
            'zOs/91uss',
            'y5OX1sHkBHAC',
            'DbfrYmaA=',
            '=',
          ],
          after: '",\n',
        },
      ],
      counterExamples: [
        'AZURE_COSMOSDB_SIGNED_KEY=your-key-here\n',
        ['AZURE_COSMOSDB_SIGNED_KEY=', 'GYG/n', 'fP', '\n'],
      ],
    },

    {
      id: 'azure-cosmosdb-account',
      description: 'The host of an Azure Cosmos DB account.',
      regex: String.raw`\b([a-z0-9][a-z0-9-]{2,43}\.documents\.azure\.com)\b`,
      severity: 'info',
      confidence: 'high',
      audience: 'private',
      canDo: 'nothing by itself',
      rotate: 'It need not be changed; change the key.',
      partName: 'account',
      isPartOnly: true,
      examples: [
        {
          before: 'AccountEndpoint=https://',
          secret: ['acme-orders', '.documents.azure.com'],
          after: ':443/\n',
        },
        { before: 'COSMOS_ENDPOINT=https://', secret: ['northwind', '.documents.azure.com'], after: '\n' },
      ],
      counterExamples: ['https://docs.azure.com/', 'https://$ACCOUNT.documents.azure.com'],
    },
  ],
  verify: {
    account: {
      code: 'azure-cosmos',
      docs: 'https://learn.microsoft.com/rest/api/cosmos-db/access-control-on-cosmosdb-resources',
      effect: 'none',
      hosts: ['{account}.documents.azure.com'],
    },
  },
} satisfies Provider;
